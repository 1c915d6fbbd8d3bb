import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';

/** That something is being read, in words as well. */
export function Loading(props: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite">
      <Typography>{props.text}</Typography>
      <LinearProgress aria-label={props.text} />
    </div>
  );
}
