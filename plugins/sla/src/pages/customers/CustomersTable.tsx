import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { customerRouteRef } from '../../routes';
import { StackedTable } from '../../widgets/StackedTable';
import { AttentionCell } from './AttentionCell';
import {
  contactDateOf,
  weeksAgoInWords,
  type AttentionWords,
} from './attentionInWords';
import type { CustomerRow } from './CustomerFilter';
import { customerParams } from './customerParams';

const useStyles = makeStyles(
  {
    // A column of short words is not narrower than these.
    words: { overflowWrap: 'break-word' },
    date: { whiteSpace: 'nowrap' },
  },
  { name: 'SlaCustomersTable' },
);

function Beneath({ children }: { readonly children: ReactNode }) {
  return (
    <Typography component="div" variant="caption" color="textSecondary">
      {children}
    </Typography>
  );
}

/** Customers with who looks after them, what they have, and to the provider's side what wants attention. */
export function CustomersTable(props: {
  readonly rows: readonly CustomerRow[];
  readonly words: AttentionWords;
  /** Whether what wants attention is told to the reader. */
  readonly isTold: boolean;
}) {
  const classes = useStyles();
  const pathTo = useRouteRef(customerRouteRef);
  const { rows, words, isTold } = props;
  const { t, format } = words;
  const customerOf = ({ customer }: CustomerRow) => (
    <div key="customer" className={classes.words}>
      <Link to={pathTo(customerParams(customer.ref))}>{customer.title}</Link>
      <Beneath>
        {[
          t(`relationship.${customer.type}`),
          ...(customer.state === 'declared'
            ? []
            : [t(`relationship.states.${customer.state}`)]),
        ].join(' · ')}
      </Beneath>
    </div>
  );
  const contactOf = ({ customer: { attention } }: CustomerRow) => {
    const date = contactDateOf(attention);
    const ago = weeksAgoInWords(attention, words);
    return (
      <div key="contact" className={classes.date}>
        {date === undefined
          ? t('relationship.neverInContact')
          : format.date(date)}
        {ago !== undefined && <Beneath>{ago}</Beneath>}
      </div>
    );
  };
  return (
    <StackedTable
      label={t('relationship.title')}
      heads={[
        t('relationship.customer'),
        t('relationship.managers'),
        ...(isTold
          ? [t('relationship.lastContact'), t('relationship.attention')]
          : []),
        t('relationship.systems'),
      ]}
      rows={rows.map(row => ({
        key: row.customer.ref,
        cells: [
          customerOf(row),
          <span key="manager" className={classes.words}>
            {row.manager ?? t('relationship.nobody')}
          </span>,
          ...(isTold
            ? [
                contactOf(row),
                <AttentionCell key="attention" row={row} words={words} />,
              ]
            : []),
          <span key="systems" className={classes.words}>
            {t('relationship.systemsOf', {
              owns: String(row.customer.owns.length),
              uses: String(row.customer.uses.length),
            })}
          </span>,
        ],
      }))}
    />
  );
}
