import { agree, createIndicator } from '../__testUtils__/agree';
import {
  BANKING,
  COMPONENT,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import {
  longDraft,
  preview,
  startMeasured,
} from './__testUtils__/previewStage';

jest.setTimeout(60_000);

const ERIK = 'user:default/erik';

describe('what is refused of POST /agreements/preview', () => {
  const databases = createDatabases();

  it('says of targets that cannot be judged why, and judges the others', async () => {
    const portal = await startMeasured(databases, 'SQLITE_3');
    await createIndicator(portal, OTHER_SYSTEM);
    await createIndicator(portal, COMPONENT);
    const { status, body } = await preview(portal, {
      draft: longDraft({
        targets: [
          targetOf({ name: 'None', indicator: `${SYSTEM}/latency` }),
          targetOf({
            name: 'Other',
            objective: { kind: 'success-ratio', atLeast: 99 },
          }),
          targetOf({
            name: 'Elsewhere',
            indicator: `${OTHER_SYSTEM}/availability`,
          }),
          targetOf({
            name: 'Beneath',
            indicator: `${COMPONENT}/availability`,
          }),
        ],
      }),
    });
    expect(status).toBe(200);
    expect(
      body.items.map(
        ({
          missing,
          periods,
        }: {
          missing: string;
          periods: unknown[] | null;
        }) => [missing, periods?.length],
      ),
    ).toEqual([
      ['no-indicator', undefined],
      ['other-stream', undefined],
      ['elsewhere', undefined],
      [null, 3],
    ]);
  });

  it.each<[string, object, string]>([
    ['a calendar that there is not', { calendar: 'nights' }, 'calendar'],
    [
      'a target of another agreement',
      { targets: [targetOf({ id: '00000000-0000-4000-8000-000000000001' })] },
      'targets.0.id',
    ],
    ['terms that are no draft', { timeZone: 'Mars/Olympus' }, 'draft.timeZone'],
  ])('refuses %s', async (_what, changes, field) => {
    const portal = await startMeasured(databases, 'SQLITE_3');
    const { status, body } = await preview(portal, {
      draft: longDraft({ ...changes }),
    });
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field }]);
  });

  it('refuses another customer than that of the agreement, and the future', async () => {
    const portal = await startMeasured(databases, 'SQLITE_3');
    const { id } = await agree(portal);
    const other = await preview(portal, {
      agreementId: id,
      draft: longDraft({ customer: 'customer:default/acme-logistics' }),
    });
    expect(other.body.error.details).toMatchObject([{ field: 'customer' }]);
    const future = await preview(portal, {
      draft: longDraft(),
      asOf: '9999-01-01T00:00:00Z',
    });
    expect(future.body.error.details).toMatchObject([{ field: 'asOf' }]);
  });

  it('is for who may write the draft', async () => {
    const portal = await startMeasured(databases, 'SQLITE_3');
    const { id } = await agree(portal);
    const statusFor = async (
      who: typeof ERIK | 'user:default/tom',
      agreementId?: string,
    ) =>
      (
        await preview(
          portal,
          { agreementId, draft: longDraft({ customer: BANKING }) },
          who,
        )
      ).status;
    // Engineers of the provider may write on what there is, but begin nothing.
    expect([await statusFor(ERIK), await statusFor(ERIK, id)]).toEqual([
      403, 200,
    ]);
    const tom = 'user:default/tom';
    expect([await statusFor(tom), await statusFor(tom, id)]).toEqual([
      403, 403,
    ]);
  });
});
