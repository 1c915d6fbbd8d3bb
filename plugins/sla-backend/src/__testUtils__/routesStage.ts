import { setTheAlerts } from './alertsStage';
import { randomUUID } from 'node:crypto';
import { agreementsStage } from './agreementsStage';
import { setTheAnnouncements } from './announcementsStage';
import { closeStage } from './closeStage';
import { ACME, BANKING, OTHER_SYSTEM, SYSTEM } from './company';
import { creditsStage } from './creditsStage';
import { setTheDialogueStage } from './dialogueStage';
import { offeringsStage } from './offeringsStage';
import { setTheRelationship } from './relationshipStage';
import { setTheReviews } from './reviewsStage';
import type { Stage, Subject } from './Stage';
import {
  GHOST,
  GLOBEX,
  INITECH,
  LEDGER,
  PAYMENTS_TEAM,
  WAREHOUSE_TEAM,
} from './stageCatalog';
import { routeReports } from './routeReports';
import { stageSender, type Made } from './stageSender';
import type { Portal } from './startPortal';

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
  const send = stageSender(portal);
  const { measure, create, approve, offer, agree, end, enter, keepHours } =
    agreementsStage(send);

  await measure(SYSTEM, 'Payments');
  await measure(LEDGER, 'Zinnober');
  await measure(OTHER_SYSTEM, 'Bernstein');
  const forBanking = {
    customer: BANKING,
    maintenance: {},
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'manager',
    review: { everyMonths: 6 },
    calendar: await keepHours('Zinnober', 'ledger-hours'),
  };
  const agreeWithBanking = async (changes: object = {}) =>
    await agree('user:default/tom', 'Zinnober', LEDGER, {
      ...forBanking,
      ...changes,
    });
  const banking = await agreeWithBanking();
  const acme = await agree('user:default/jane', 'Ultramarin', SYSTEM, {
    customer: ACME,
    review: { everyMonths: 6 },
  });
  const globex = await agree('user:default/greta', 'Shared', SYSTEM, {
    customer: GLOBEX,
    covers: [BANKING],
    review: { everyMonths: 6 },
  });
  const initech = await agree('user:default/paul', 'Bernstein', OTHER_SYSTEM, {
    customer: INITECH,
    provider: WAREHOUSE_TEAM,
    review: { everyMonths: 6 },
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
  const { reviewed, review, improve } = await setTheReviews(
    {
      send: async (path, body) => (await send('pipeline', path, body)).id,
      change: async (path, body) => {
        const headers = { 'If-Match': '1' };
        const { status } = await portal.send('pipeline', 'put', path, {
          body,
          headers,
        });
        expect(status).toBe(200);
      },
    },
    { banking: banking.id, acme: acme.id, initech: initech.id },
  );
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
  const keepOffering = offeringsStage(send);
  const credit = creditsStage(portal.knex);
  for (const made of [globex, acme]) {
    await credit(made, 'confirmed');
  }
  await credit(initech, 'confirmed', 'Bernstein reason');
  await credit(acme, 'proposed');
  const creditId = await credit(banking, 'confirmed');
  const report = routeReports(portal.knex);
  const ofBanking = { made: banking, customerRef: BANKING, title: 'Zinnober' };
  for (const [made, customerRef, title] of [
    [globex, GLOBEX, 'Olivgrau'],
    [acme, ACME, 'Ultramarin'],
    [initech, INITECH, 'Bernstein'],
  ] as const) {
    await report({ made, customerRef, title }, 'published');
  }
  const reported = await report(ofBanking, 'published');
  const { askId } = await closeStage(send, {
    agreement: banking,
    entityRef: LEDGER,
    customerRef: BANKING,
  });
  await setTheAlerts(portal, [banking, acme, globex, initech]);
  const offering = await keepOffering();

  let calendars = 0;
  const idsOf = (made: Made) => [made.id, ...made.targets.map(({ id }) => id)];
  const subjectOf = (made: Made): Subject => ({
    agreementId: made.id,
    targetId: made.targets[0].id,
    hash: made.hash ?? 'f'.repeat(64),
    customerRef: BANKING,
    entityRef: LEDGER,
    indicator: `${LEDGER}/availability`,
    exclusionId: excluded.id,
    signatureId: randomUUID(),
    windowId: planned.id,
    calendar: 'ledger-hours',
    ...related,
    ...reviewed,
    interactionId: dialogue.complaintId,
    actionId: dialogue.actionId,
    service,
    offering,
    creditId,
    ...reported,
    askId,
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
      signatureId: randomUUID(),
      windowId: randomUUID(),
      calendar: 'ghost-hours',
      requirementId: randomUUID(),
      answerId: randomUUID(),
      opportunityId: randomUUID(),
      contactId: randomUUID(),
      reviewId: randomUUID(),
      decisionId: randomUUID(),
      improvementId: randomUUID(),
      interactionId: randomUUID(),
      actionId: randomUUID(),
      service: 'default/no-such-desk',
      offering: 'no-such-offering',
      creditId: randomUUID(),
      reportId: randomUUID(),
      disputeId: randomUUID(),
      publicationId: randomUUID(),
      askId: randomUUID(),
      sendingId: randomUUID(),
      announcementId: randomUUID(),
    },
    draft: async () => subjectOf(await create('Zinnober', LEDGER, forBanking)),
    approved: async () => {
      const made = await create('Zinnober', LEDGER, forBanking);
      await approve(made.id);
      return subjectOf(made);
    },
    entered: async () => {
      const made = await offer('Zinnober', LEDGER, forBanking);
      return { ...subjectOf(made), signatureId: await enter(made) };
    },
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
      calendars += 1;
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
    reviewPlanned: async () => ({ ...subjectOf(banking), ...(await review()) }),
    improved: async () => ({ ...subjectOf(banking), ...(await improve()) }),
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
    credited: async state => ({
      ...subjectOf(banking),
      creditId: await credit(banking, state),
    }),
    reported: async state => ({
      ...subjectOf(banking),
      ...(await report(ofBanking, state)),
    }),
    offeringKept: async () => ({
      ...subjectOf(banking),
      offering: await keepOffering(),
    }),
    serviceKept: async () => ({
      ...subjectOf(banking),
      service: await keepService(),
    }),
    inForce: async () => subjectOf(await agreeWithBanking()),
    fixed: async () =>
      subjectOf(await agreeWithBanking({ effectiveTo: '2098-12-31' })),
    ending: async () => {
      const made = await agreeWithBanking();
      await end(made.id);
      return subjectOf(made);
    },
  };
}
