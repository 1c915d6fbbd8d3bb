import Typography from '@material-ui/core/Typography';
import {
  bindingOf,
  type Customer,
} from '@service-levels/backstage-plugin-sla-common';
import type { ServiceLevels } from '../hooks/loadServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { LabelledList } from '../widgets/LabelledList';
import { Panel } from '../widgets/Panel';
import { worstShown } from '../widgets/shownStatus';
import { StatusLabel } from '../widgets/StatusLabel';
import { PartyLink } from './PartyLink';
import { shownNow } from './shownNow';

/** The customers behind an entity, and how they are served here. */
export function ReliesOnIt(props: {
  readonly entityRef: string;
  readonly value: ServiceLevels;
}) {
  const t = useTranslate();
  const { entityRef, value } = props;
  const { customers, targets } = value;
  const roleOf = (customer: Customer) => {
    if (customer.owns.includes(entityRef)) {
      return t('customers.owns');
    }
    return customer.uses.includes(entityRef)
      ? t('customers.uses')
      : t('customers.agreed');
  };
  const typeOf = ({ type }: Customer) =>
    type === 'internal' ? t('customers.internal') : t('customers.external');
  const worstFor = ({ ref }: Customer) =>
    worstShown(
      bindingOf(
        targets
          .map(({ current }) => current)
          .filter(({ customerRef }) => customerRef === ref),
      ).map(shownNow),
    );
  return (
    <Panel id="sla-customers" title={t('customers.title')}>
      {customers.length === 0 && (
        <Typography color="textSecondary">{t('customers.none')}</Typography>
      )}
      <LabelledList
        items={customers.map(customer => {
          const status = worstFor(customer);
          return {
            key: customer.ref,
            content: (
              <>
                <PartyLink entityRef={customer.ref} customers={customers} />
                <Typography variant="body2" color="textSecondary">
                  {`${roleOf(customer)} · ${typeOf(customer)}`}
                </Typography>
              </>
            ),
            label:
              status === undefined ? (
                <Typography variant="body2" color="textSecondary">
                  {t('customers.noTarget')}
                </Typography>
              ) : (
                <StatusLabel status={status} />
              ),
          };
        })}
      />
    </Panel>
  );
}
