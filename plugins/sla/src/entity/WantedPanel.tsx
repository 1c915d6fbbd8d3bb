import type {
  Customer,
  RequirementHead,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useFormat } from '../format/useFormat';
import { allOf } from '../hooks/allOf';
import { orNothing } from '../hooks/orNothing';
import { useCustomerPath } from '../hooks/useCustomerPath';
import { useReadOf } from '../hooks/useReadOf';
import { fileOf, tableOf } from '../export/tableOf';
import { titleOf } from './agreementOf';
import { levelInWords } from './barWords';
import { WatermelonNotes } from './WatermelonNotes';
import { useTranslate } from '../translations/useTranslate';
import { Panel } from '../widgets/Panel';
import { StackedTable } from '../widgets/StackedTable';
import { TableExport } from '../widgets/TableExport';
import { PartyLink } from './PartyLink';

async function read(api: SlaApi, entityRef: string) {
  const [requirements, watermelons] = await Promise.all([
    orNothing(
      allOf(cursor =>
        api.getAllRequirements({ entityRef, limit: 100, cursor }),
      ),
    ),
    orNothing(api.getWatermelonsOfService(entityRef)),
  ]);
  return {
    requirements: requirements
      .flat()
      .filter(({ state }) => state !== 'declined'),
    watermelons: watermelons.at(0),
  };
}

/** Leads to where a requirement is open on the page of its customer, where the portal has that page. */
function RequirementLink(props: {
  readonly path: string | undefined;
  readonly requirement: RequirementHead;
}) {
  const { path, requirement } = props;
  const { id, title } = requirement;
  return path === undefined ? (
    <>{title}</>
  ) : (
    <Link to={`${path}?requirement=${encodeURIComponent(id)}`}>{title}</Link>
  );
}

/** What customers want of a service, and whether only its targets are happy with it. Not there where there is nothing to say. */
export function WantedPanel(props: {
  readonly entityRef: string;
  readonly name: string;
  readonly customers: readonly Customer[];
}) {
  const { entityRef, name, customers } = props;
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const pathOf = useCustomerPath();
  const { value } = useReadOf(entityRef, read);
  const { requirements = [], watermelons } = value ?? {};
  const isQuiet =
    watermelons === undefined ||
    watermelons.items.length + watermelons.uncovered.length === 0;
  if (requirements.length === 0 && isQuiet) {
    return null;
  }
  const heads = [
    t('requirements.requirement'),
    t('requirements.wantedBy'),
    t('requirements.wanted'),
    t('requirements.priority'),
    t('requirements.state'),
  ];
  const file = () =>
    fileOf(
      tableOf(
        t('requirements.wantedTitle'),
        heads,
        requirements.map(requirement => [
          requirement.title,
          titleOf(requirement.customerRef, customers),
          levelInWords(requirement.wanted, words),
          t(`requirements.priorities.${requirement.priority}`),
          t(`requirements.states.${requirement.state}`),
        ]),
      ),
    );
  return (
    <Panel id="sla-wanted-title" title={t('requirements.wantedTitle')}>
      {watermelons !== undefined && (
        <WatermelonNotes
          watermelons={watermelons}
          titleOf={() => name}
          words={words}
        />
      )}
      {requirements.length === 0 ? (
        <Typography>{t('requirements.wantedNone')}</Typography>
      ) : (
        <>
          <StackedTable
            label={t('requirements.wantedTitle')}
            heads={heads}
            rows={requirements.map(requirement => ({
              key: requirement.id,
              cells: [
                <RequirementLink
                  key="requirement"
                  path={pathOf(requirement.customerRef)}
                  requirement={requirement}
                />,
                <PartyLink
                  key="customer"
                  entityRef={requirement.customerRef}
                  customers={customers}
                />,
                levelInWords(requirement.wanted, words),
                t(`requirements.priorities.${requirement.priority}`),
                t(`requirements.states.${requirement.state}`),
              ],
            }))}
          />
          <TableExport of={t('requirements.wantedTitle')} file={file} />
        </>
      )}
    </Panel>
  );
}
