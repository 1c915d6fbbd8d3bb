import Typography from '@material-ui/core/Typography';
import type {
  Customer,
  RollUp,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../translations/useTranslate';
import { LabelledList } from '../widgets/LabelledList';
import { Panel } from '../widgets/Panel';
import { EntityTabLink } from './EntityTabLink';
import { kindInWords } from './rolledUpKinds';
import { WorstLabel } from './RollUpTable';

/** What a customer is the business owner of and uses, and how it is served there. */
export function OwnsAndUses(props: {
  readonly customer: Customer;
  /** Undefined while it is being read. */
  readonly rollUp: RollUp | undefined;
}) {
  const t = useTranslate();
  const { customer, rollUp } = props;
  const links = [
    ...customer.owns.map(ref => ({ ref, role: t('customers.owns') })),
    ...customer.uses
      .filter(ref => !customer.owns.includes(ref))
      .map(ref => ({ ref, role: t('rollUp.uses') })),
  ];
  const labelOf = (ref: string) => {
    const child = rollUp?.children.find(({ entityRef }) => entityRef === ref);
    return child && <WorstLabel summary={child.summary} />;
  };
  const isWithout = links.some(({ ref }) => labelOf(ref) === undefined);
  return (
    <Panel id="sla-owns-and-uses" title={t('rollUp.ownsAndUses')}>
      {links.length === 0 && (
        <Typography color="textSecondary">
          {t('rollUp.ownsAndUsesNothing')}
        </Typography>
      )}
      <LabelledList
        items={links.map(({ ref, role }) => ({
          key: ref,
          content: (
            <>
              <EntityTabLink entityRef={ref} />
              <Typography variant="body2" color="textSecondary">
                {`${role} · ${kindInWords(ref, t)}`}
              </Typography>
            </>
          ),
          label: labelOf(ref),
        }))}
      />
      {rollUp && isWithout && (
        <Typography variant="body2" color="textSecondary">
          {t('rollUp.withoutStatus')}
        </Typography>
      )}
    </Panel>
  );
}
