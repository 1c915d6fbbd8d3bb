import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
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

function LastContact(props: {
  readonly row: CustomerRow;
  readonly words: AttentionWords;
}) {
  const { words } = props;
  const { attention } = props.row.customer;
  const date = contactDateOf(attention);
  const ago = weeksAgoInWords(attention, words);
  return (
    <>
      {date === undefined
        ? words.t('relationship.neverInContact')
        : words.format.date(date)}
      {ago !== undefined && (
        <Typography component="div" variant="caption" color="textSecondary">
          {ago}
        </Typography>
      )}
    </>
  );
}

/** Customers with who looks after them, what they have, and to the provider's side what wants attention. */
export function CustomersTable(props: {
  readonly rows: readonly CustomerRow[];
  readonly words: AttentionWords;
  /** Whether what wants attention is told to the reader. */
  readonly isTold: boolean;
}) {
  const pathTo = useRouteRef(customerRouteRef);
  const { rows, words, isTold } = props;
  const { t } = words;
  return (
    <StackedTable
      label={t('relationship.title')}
      heads={[
        t('relationship.customer'),
        t('relationship.type'),
        t('relationship.managers'),
        ...(isTold
          ? [t('relationship.lastContact'), t('relationship.attention')]
          : []),
        t('relationship.systems'),
        t('relationship.state'),
      ]}
      rows={rows.map(row => {
        const { customer, manager } = row;
        return {
          key: customer.ref,
          cells: [
            <Link key="title" to={pathTo(customerParams(customer.ref))}>
              {customer.title}
            </Link>,
            t(`relationship.${customer.type}`),
            manager ?? t('relationship.nobody'),
            ...(isTold
              ? [
                  <LastContact key="contact" row={row} words={words} />,
                  <AttentionCell key="attention" row={row} words={words} />,
                ]
              : []),
            t('relationship.systemsOf', {
              owns: String(customer.owns.length),
              uses: String(customer.uses.length),
            }),
            t(`relationship.states.${customer.state}`),
          ],
        };
      })}
    />
  );
}
