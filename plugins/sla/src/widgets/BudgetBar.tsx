import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { Budget } from '@service-levels/backstage-plugin-sla-common';
import type { ShownStatus } from './shownStatus';
import { statusColor } from './statusColors';

const useStyles = makeStyles<Theme, { readonly status: ShownStatus }>(
  theme => ({
    track: {
      height: 8,
      minWidth: 96,
      maxWidth: 200,
      borderRadius: 4,
      overflow: 'hidden',
      background: theme.palette.action.disabledBackground,
      border: `1px solid ${theme.palette.divider}`,
    },
    left: {
      height: '100%',
      background: ({ status }) => statusColor(theme, status),
    },
  }),
  { name: 'SlaBudgetBar' },
);

/** How much of a budget is left, from 0 to 1. */
export function shareLeft({
  allowed,
  remaining,
}: Pick<Budget, 'allowed' | 'remaining'>): number {
  return allowed <= 0 ? 0 : Math.min(1, Math.max(0, remaining / allowed));
}

/** A bar of what is left; the words beside it say how much. */
export function BudgetBar(props: {
  readonly budget: Budget;
  readonly status: ShownStatus;
}) {
  const classes = useStyles(props);
  return (
    <div className={classes.track} aria-hidden>
      <div
        className={classes.left}
        style={{ width: `${shareLeft(props.budget) * 100}%` }}
      />
    </div>
  );
}
