import { randomUUID } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import {
  ACME,
  BANKING,
  draftOf,
  entityOf,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from './company';
import {
  setTheRelationship,
  type RelationshipSubject,
} from './relationshipStage';
import { setTheAnnouncements } from './announcementsStage';
import { setTheDialogueStage } from './dialogueStage';
import type { Portal } from './startPortal';

const GLOBEX = 'customer:default/globex';
const INITECH = 'customer:default/initech';
const PAYMENTS_TEAM = 'group:default/team-payments';
const WAREHOUSE_TEAM = 'group:default/team-warehouse';
/** A system that Retail Banking has for itself. */
const LEDGER = 'system:default/ledger';
/** An entity that nothing is measured on or agreed for. */
const GHOST = 'system:default/ghost';

/** What a request is about: something of Retail Banking, or something that does not exist. */
export interface Subject extends RelationshipSubject {
  readonly agreementId: string;
  readonly targetId: string;
  readonly hash: string;
  readonly customerRef: string;
  readonly entityRef: string;
  readonly indicator: string;
  readonly exclusionId: string;
  readonly windowId: string;
  /** The name of a calendar. */
  readonly calendar: string;
  /** A complaint. */
  readonly interactionId: string;
  /** An action of the payments team. */
  readonly actionId: string;
  /** Namespace and name of a service that the portal keeps. */
  readonly service: string;
  /** Something that Retail Banking was told. */
  readonly announcementId: string;
}

/** Whose business a text is. */
export type Secret =
  | 'banking'
  | 'acme'
  | 'globex'
  | 'initech'
  /** Drafts and notes of the payments team. */
  | 'internal'
  /** An agreement between teams. */
  | 'between';

/** Words, refs, people and ids that give a secret away wherever they turn up; the ref of a customer first. */
export type Marks = Readonly<Record<Secret, readonly string[]>>;

/** The stage on a started portal: all that any route is asked about, which is why this file is long. */
export interface Stage {
  readonly marks: Marks;
  /** An agreement of Retail Banking that is in force. */
  readonly agreed: Subject;
  readonly nonexistent: Subject;
  /** A new draft for Retail Banking. */
  draft(): Promise<Subject>;
  /** A new agreement with Retail Banking, offered, not signed. */
  offered(): Promise<Subject>;
  /** A new exclusion of the agreement in force. */
  excluded(): Promise<Subject>;
  /** A new maintenance window on Retail Banking's own system. */
  planned(): Promise<Subject>;
  /** A new calendar that an offer to Retail Banking names. */
  withCalendar(): Promise<Subject>;
  /** A new requirement of Retail Banking. */
  wanted(): Promise<Subject>;
  /** A new opportunity at Retail Banking. */
  spotted(): Promise<Subject>;
  /** A new contact at Retail Banking. */
  known(): Promise<Subject>;
  /** A new draft of an announcement to Retail Banking. */
  announced(): Promise<Subject>;
  /** A new one that Retail Banking was told. */
  toldOf(): Promise<Subject>;
  /** A new complaint of Retail Banking. */
  complained(): Promise<Subject>;
  /** A new action of the payments team for Retail Banking. */
  promised(): Promise<Subject>;
  /** A new complaint of Retail Banking that is closed. */
  closed(): Promise<Subject>;
  /** A new customer that the portal keeps, with Retail Banking's people. */
  kept(): Promise<Subject>;
  /** A new service that the portal keeps. */
  serviceKept(): Promise<Subject>;
  /** A new agreement with Retail Banking that is in force. */
  inForce(): Promise<Subject>;
}

function customer(ref: string, manager: string, representative: string) {
  return entityOf(ref, {
    spec: {
      type: 'external',
      serviceLevelManager: manager,
      relationshipManager: manager,
      representatives: [representative],
    },
  });
}

/** The catalog of the stage: each customer has a representative of its own. */
export const stageCatalog: Entity[] = [
  ...[GHOST, PAYMENTS_TEAM, WAREHOUSE_TEAM].map(ref => entityOf(ref)),
  ...['ines', 'tom', 'otto', 'paul'].map(name =>
    entityOf(`user:default/${name}`),
  ),
  ...[SYSTEM, LEDGER].map(ref =>
    entityOf(ref, { relations: { ownedBy: [PAYMENTS_TEAM] } }),
  ),
  entityOf(OTHER_SYSTEM, { relations: { ownedBy: [WAREHOUSE_TEAM] } }),
  customer(BANKING, 'user:default/ines', 'user:default/tom'),
  customer(ACME, 'user:default/otto', 'user:default/jane'),
  customer(GLOBEX, 'user:default/otto', 'user:default/greta'),
  customer(INITECH, 'user:default/otto', 'user:default/paul'),
];

interface Made {
  readonly id: string;
  readonly hash: string | null;
  readonly targets: readonly { readonly id: string }[];
}

const isMade = (body: object): body is Made =>
  'id' in body && 'targets' in body;

/** Sends what must succeed. */
function sender(portal: Portal) {
  return async (
    who: 'pipeline' | `user:default/${string}`,
    path: string,
    body: object,
  ): Promise<Made> => {
    const answer = await portal.send(who, 'post', path, { body });
    expect({ path, body: answer.body, ok: answer.ok }).toMatchObject({
      path,
      ok: true,
    });
    return isMade(answer.body)
      ? answer.body
      : { id: answer.body.id ?? '', hash: null, targets: [] };
  };
}

const HALF_AN_HOUR = {
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-10T10:30:00Z',
};

/** An outage of one customer; the word is in everything that is said of it. */
function outageOf(customerRef: string, word: string) {
  return {
    id: `INC-${word}`,
    state: 'down',
    ...HALF_AN_HOUR,
    customer: customerRef,
    note: 'Internum',
    publicNote: `${word} noticed it`,
  };
}

/** Four customers, two teams, drafts, an agreement that covers another customer, and outages of each. */
export async function setTheRoutesStage(portal: Portal): Promise<Stage> {
  const send = sender(portal);

  const measure = async (entityRef: string, title: string) =>
    await send('pipeline', '/indicators', {
      entityRef,
      title,
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'up',
    });
  /** A draft on one entity; the word is in its title and in the name of its target. */
  const create = async (
    word: string,
    entityRef: string,
    changes: Readonly<Record<string, unknown>>,
  ) =>
    await send(
      'pipeline',
      '/agreements',
      draftOf({
        title: `${word} agreement`,
        entities: [entityRef],
        effectiveTo: null,
        targets: [
          targetOf({
            name: `${word} up`,
            indicator: `${entityRef}/availability`,
          }),
        ],
        ...changes,
      }),
    );
  const offer = async (...draft: Parameters<typeof create>) => {
    const { id } = await create(...draft);
    return await send('pipeline', `/agreements/${id}/offer`, { version: 1 });
  };
  const agree = async (
    signatory: `user:default/${string}`,
    ...draft: Parameters<typeof create>
  ) => {
    const { id, hash } = await offer(...draft);
    const path = `/agreements/${id}/sign`;
    await send('pipeline', path, { party: 'provider', version: 1, hash });
    return await send(signatory, path, { party: 'customer', version: 1, hash });
  };

  await measure(SYSTEM, 'Payments');
  await measure(LEDGER, 'Zinnober');
  await measure(OTHER_SYSTEM, 'Bernstein');
  let calendars = 0;
  const keepHours = async (word: string, name: string) => {
    calendars += 1;
    const body = { name, title: `${word} hours`, hours: '24x7' };
    await send('pipeline', '/calendars', body);
    return name;
  };
  const forBanking = {
    customer: BANKING,
    maintenance: {},
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'manager',
    calendar: await keepHours('Zinnober', 'ledger-hours'),
  };
  const banking = await agree(
    'user:default/tom',
    'Zinnober',
    LEDGER,
    forBanking,
  );
  const acme = await agree('user:default/jane', 'Ultramarin', SYSTEM, {
    customer: ACME,
  });
  await agree('user:default/greta', 'Shared', SYSTEM, {
    customer: GLOBEX,
    covers: [BANKING],
  });
  const initech = await agree('user:default/paul', 'Bernstein', OTHER_SYSTEM, {
    customer: INITECH,
    provider: WAREHOUSE_TEAM,
    calendar: await keepHours('Bernstein', 'warehouse-hours'),
  });
  const draft = await create('Internum', LEDGER, forBanking);
  const between = await offer('Zwischenwerk', OTHER_SYSTEM, {
    type: 'ola',
    customer: PAYMENTS_TEAM,
    provider: WAREHOUSE_TEAM,
  });
  const outages = [
    outageOf(BANKING, 'Zinnober'),
    outageOf(ACME, 'Ultramarin'),
    outageOf(GLOBEX, 'Olivgrau'),
  ];
  for (const entityRef of [SYSTEM, LEDGER]) {
    await send('pipeline', '/measurements', {
      indicator: `${entityRef}/availability`,
      states: outages,
    });
  }

  const exclude = async () =>
    await send('pipeline', `/agreements/${banking.id}/exclusions`, {
      ...HALF_AN_HOUR,
      ground: 'third-party',
      reason: 'Zinnober exchange closed',
    });
  const plan = async (word: string, entityRef: string, from: string) =>
    await send('pipeline', '/maintenance-windows', {
      entityRef,
      // Its title is the team's own; the other team's tells nothing of this one.
      title: entityRef === OTHER_SYSTEM ? 'Bernstein work' : 'Internum work',
      text: `${word} pauses`,
      schedule: { from: `${from}T02:00:00Z`, to: `${from}T04:00:00Z` },
    });
  const excluded = await exclude();
  const planned = await plan('Zinnober', LEDGER, '2026-03-15');
  await plan('It', SYSTEM, '2026-03-15');
  await plan('Bernstein', OTHER_SYSTEM, '2026-03-15');
  for (const [entityRef, word] of [
    [LEDGER, 'Zinnober'],
    [SYSTEM, 'Olivgrau'],
    [OTHER_SYSTEM, 'Bernstein'],
  ]) {
    await send('pipeline', '/corrections', {
      kind: 'override',
      indicator: `${entityRef}/availability`,
      from: '2025-01-01T00:00:00Z',
      to: '2025-01-01T00:30:00Z',
      state: 'up',
      reason: `${word} was never down`,
    });
  }
  for (const [made, word] of [
    [banking, 'Zinnober'],
    [acme, 'Ultramarin'],
    [initech, 'Bernstein'],
  ] as const) {
    await send('pipeline', '/reported-results', {
      targetId: made.targets[0].id,
      period: '2020-01',
      attained: 99.5,
      reportedBy: `${word} hosting`,
    });
  }

  const { related, want, spot, know } = await setTheRelationship(
    async (path, body) => (await send('pipeline', path, body)).id,
  );
  const dialogue = await setTheDialogueStage(portal);
  const { announcementId, announce, tell } = await setTheAnnouncements(
    async (path, body) => (await send('pipeline', path, body)).id,
  );
  const keepCustomer = async (word: string, people: readonly string[]) => {
    const [manager, representative] = people.map(
      name => `user:default/${name}`,
    );
    const name = `${word}-${randomUUID()}`.toLocaleLowerCase('en-US');
    await send('pipeline', '/customers', {
      name,
      title: `${word} branch`,
      type: 'internal',
      relationshipManager: manager,
      representatives: [representative],
    });
    return `customer:default/${name}`;
  };
  const keepBankings = async () =>
    await keepCustomer('Zinnober', ['ines', 'tom']);
  await keepBankings();
  await keepCustomer('Bernstein', ['otto', 'paul']);

  const keepService = async () => {
    const name = `desk-${randomUUID()}`;
    await send('pipeline', '/services', {
      name,
      title: 'Service desk',
      owner: PAYMENTS_TEAM,
    });
    return `default/${name}`;
  };
  const service = await keepService();

  const idsOf = (made: Made) => [made.id, ...made.targets.map(({ id }) => id)];
  const subjectOf = (made: Made): Subject => ({
    agreementId: made.id,
    targetId: made.targets[0].id,
    hash: made.hash ?? 'f'.repeat(64),
    customerRef: BANKING,
    entityRef: LEDGER,
    indicator: `${LEDGER}/availability`,
    exclusionId: excluded.id,
    windowId: planned.id,
    calendar: 'ledger-hours',
    ...related,
    interactionId: dialogue.complaintId,
    actionId: dialogue.actionId,
    service,
    announcementId,
  });
  return {
    marks: {
      banking: [BANKING, 'Zinnober', 'user:default/tom', ...idsOf(banking)],
      acme: [ACME, 'Ultramarin', 'user:default/jane', ...idsOf(acme)],
      globex: [GLOBEX, 'Olivgrau', 'user:default/greta'],
      initech: [INITECH, 'Bernstein', 'user:default/paul', ...idsOf(initech)],
      internal: ['Internum', ...idsOf(draft)],
      between: ['Zwischenwerk', ...idsOf(between)],
    },
    agreed: subjectOf(banking),
    nonexistent: {
      agreementId: randomUUID(),
      targetId: randomUUID(),
      hash: '0'.repeat(64),
      customerRef: 'customer:default/ghost',
      entityRef: GHOST,
      indicator: `${GHOST}/availability`,
      exclusionId: randomUUID(),
      windowId: randomUUID(),
      calendar: 'ghost-hours',
      requirementId: randomUUID(),
      answerId: randomUUID(),
      opportunityId: randomUUID(),
      contactId: randomUUID(),
      interactionId: randomUUID(),
      actionId: randomUUID(),
      service: 'default/no-such-desk',
      announcementId: randomUUID(),
    },
    draft: async () => subjectOf(await create('Zinnober', LEDGER, forBanking)),
    excluded: async () => ({
      ...subjectOf(banking),
      exclusionId: (await exclude()).id,
    }),
    planned: async () => ({
      ...subjectOf(banking),
      windowId: (await plan('Zinnober', LEDGER, '2099-01-11')).id,
    }),
    known: async () => ({ ...subjectOf(banking), ...(await know()) }),
    spotted: async () => ({ ...subjectOf(banking), ...(await spot()) }),
    wanted: async () => ({ ...subjectOf(banking), ...(await want()) }),
    offered: async () => subjectOf(await offer('Zinnober', LEDGER, forBanking)),
    withCalendar: async () => {
      const calendar = await keepHours('Zinnober', `ledger-${calendars}`);
      const made = await offer('Zinnober', LEDGER, { ...forBanking, calendar });
      return { ...subjectOf(made), calendar };
    },
    announced: async () => ({
      ...subjectOf(banking),
      announcementId: await announce(),
    }),
    toldOf: async () => ({
      ...subjectOf(banking),
      announcementId: await tell(),
    }),
    complained: async () => ({
      ...subjectOf(banking),
      interactionId: await dialogue.complain(),
    }),
    promised: async () => ({
      ...subjectOf(banking),
      actionId: await dialogue.promise(),
    }),
    closed: async () => ({
      ...subjectOf(banking),
      interactionId: await dialogue.closed(),
    }),
    kept: async () => ({
      ...subjectOf(banking),
      customerRef: await keepBankings(),
    }),
    serviceKept: async () => ({
      ...subjectOf(banking),
      service: await keepService(),
    }),
    inForce: async () =>
      subjectOf(
        await agree('user:default/tom', 'Zinnober', LEDGER, forBanking),
      ),
  };
}
