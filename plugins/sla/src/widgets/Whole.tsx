import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { whole: { whiteSpace: 'nowrap' } },
  { name: 'SlaWhole' },
);

/** A figure or time that stays on one line, however narrow its column. */
export function Whole(props: { readonly children: string }) {
  return <span className={useStyles().whole}>{props.children}</span>;
}
