import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  { wide: { gridColumn: '1 / -1', minWidth: 0 } },
  { name: 'SlaWideField' },
);

/** A field of a form that has a row of its own, such as a long text. */
export function WideField(props: { readonly children: ReactNode }) {
  return <div className={useStyles().wide}>{props.children}</div>;
}
