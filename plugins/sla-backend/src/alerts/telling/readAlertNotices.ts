import type { AgreementsStore } from '../../agreements/AgreementsStore';
import type { StoredAgreement } from '../../agreements/StoredAgreement';
import { speakingVersion, toJudgedTarget } from '../../attainment/JudgedTarget';
import type { EntityDirectory } from '../../entities/EntityDirectory';
import type { StructureStore } from '../../entities/StructureStore';
import type { AlertsStore } from '../AlertsStore';
import type { AlertingStore } from '../settings/AlertingStore';
import type { AlertNotice } from './AlertNotice';
import type { ManagersOf, RecipientsStore } from './RecipientsStore';

const DAY = 86_400;

interface Options {
  readonly alerts: Pick<AlertsStore, 'toTell'>;
  readonly alerting: Pick<AlertingStore, 'ofAgreements'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly structure: Pick<StructureStore, 'list'>;
  readonly entities: Pick<EntityDirectory, 'titlesOf'>;
  readonly recipients: RecipientsStore;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The groups that own each entity, as the catalog said last. */
async function ownersOf(
  entityRefs: readonly string[],
  structure: Options['structure'],
): Promise<(entityRef: string) => readonly string[]> {
  const above = await structure.list(entityRefs);
  return entityRef =>
    above
      .filter(
        one =>
          one.entityRef === entityRef &&
          one.distance === 1 &&
          one.ancestorRef.startsWith('group:'),
      )
      .map(({ ancestorRef }) => ancestorRef);
}

/** Who looks after the agreement: both managers of a customer; between teams, and with a supplier, who provides. */
function keepersOf(
  { customerRef, providerRef }: StoredAgreement,
  { serviceLevel, relationship }: ManagersOf,
  isRelationshipTold: boolean,
): readonly string[] {
  if (!customerRef.startsWith('customer:')) {
    return providerRef === null ? [] : [providerRef];
  }
  return [
    ...serviceLevel(customerRef),
    ...(isRelationshipTold ? relationship(customerRef) : []),
  ];
}

/** What of the last day is to be told, and to whom; what nobody is there for waits. */
export async function* readAlertNotices({
  alerts,
  alerting,
  agreements,
  structure,
  entities,
  recipients,
  now,
}: Options): AsyncGenerator<readonly AlertNotice[]> {
  const toTell = await alerts.toTell(now() - DAY);
  if (toTell.length === 0) {
    return;
  }
  const ids = [...new Set(toTell.map(({ alert }) => alert.agreementId))];
  const refs = [...new Set(toTell.map(({ alert }) => alert.entityRef))];
  const found = await agreements.byIds(ids);
  const byId = new Map(found.map(agreement => [agreement.id, agreement]));
  const settings = await alerting.ofAgreements(ids);
  const ownersIn = await ownersOf(refs, structure);
  const managersOf = await recipients.managers(
    found.map(({ customerRef }) => customerRef),
  );
  const titles = await entities.titlesOf(refs);
  yield toTell.flatMap(({ what, alert }): AlertNotice[] => {
    const agreement = byId.get(alert.agreementId);
    const judged = agreement && toJudgedTarget(agreement, alert.targetId);
    if (agreement === undefined || judged === undefined) {
      return [];
    }
    const told = new Set([
      ...ownersIn(alert.entityRef),
      ...keepersOf(
        agreement,
        managersOf,
        settings.get(agreement.id)?.settings.tellRelationshipManager ?? false,
      ),
    ]);
    const { target } = speakingVersion(judged, alert.raisedAt);
    return told.size === 0
      ? []
      : [
          {
            what,
            alert,
            targetName: target.name,
            isRolling: typeof target.period !== 'string',
            entity:
              titles.get(alert.entityRef) ?? alert.entityRef.split('/')[1],
            recipients: [...told],
          },
        ];
  });
}
