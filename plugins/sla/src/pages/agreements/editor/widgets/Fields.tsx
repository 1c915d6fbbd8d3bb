import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    fields: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
      alignItems: 'start',
      padding: theme.spacing(1, 0),
    },
  }),
  { name: 'SlaEditorFields' },
);

/** Fields beside each other where there is room. */
export function Fields(props: { readonly children: ReactNode }) {
  return <div className={useStyles().fields}>{props.children}</div>;
}
