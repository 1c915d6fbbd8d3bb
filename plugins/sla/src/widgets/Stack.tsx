import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    stack: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'SlaStack' },
);

/** Parts of a page, one beneath the other. */
export function Stack(props: {
  readonly children: ReactNode;
  readonly 'data-testid'?: string;
}) {
  const { children, 'data-testid': testId } = props;
  return (
    <div className={useStyles().stack} data-testid={testId}>
      {children}
    </div>
  );
}
