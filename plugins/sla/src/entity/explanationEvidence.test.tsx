import { screen, within } from '@testing-library/react';
import type { ExplanationPart } from '@service-levels/backstage-plugin-sla-common';
import {
  anExplanation,
  anExplanationPart,
} from '../__testUtils__/anExplanation';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../__testUtils__/renderOnEntity';
import { ExplanationDialog } from './ExplanationDialog';

const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

const FACT = {
  id: 'INC-4711',
  note: null,
  publicNote: 'No card payments',
  cause: null,
  correctionId: null,
};

/** Opens the explanation of one part, and answers a table of it. */
async function tableOf(
  name: string,
  part: Partial<ExplanationPart>,
  language: 'en' | 'de' = 'en',
) {
  const explanation = anExplanation({
    parts: [anExplanationPart({ intervals: [], ...part })],
  });
  const { targetId, period } = explanation.attainment;
  renderOnEntity(
    <ExplanationDialog
      figure={{ targetId, span: { period: period.label } }}
      customers={[]}
      indicators={new Map()}
      onClose={jest.fn()}
    />,
    { api: new FakeSlaApi({ explanations: [explanation] }), language },
  );
  const table = await screen.findByRole('table', { name });
  return within(table).getAllByRole('row').slice(1).map(textOf);
}

const OUTAGE: ExplanationPart['objective'] = {
  kind: 'outage-count',
  atMost: 2,
  degradedWeight: 0,
  minimumOutageSeconds: 300,
};

describe('what a figure was made of', () => {
  it('lists outages, whether each counts, and what was reported', async () => {
    const outage = {
      from: '2026-11-11T08:12:00Z',
      to: '2026-11-11T08:26:42Z',
      state: 'down' as const,
      seconds: 882,
      excludedSeconds: 0,
      outsideSeconds: 0,
      ongoing: false,
      facts: [FACT],
    };
    const rows = await tableOf('Outages', {
      objective: OUTAGE,
      outages: [
        { ...outage, treatment: 'counted' },
        {
          ...outage,
          from: '2026-11-12T08:00:00Z',
          treatment: 'below-minimum',
          ongoing: true,
          facts: [],
        },
      ],
    });

    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(
      /^Nov 11, 2026, 9:12:00 AM.*14 min 42 sec.*down.*counted.*INC-4711 · No card payments$/,
    );
    expect(rows[1]).toMatch(
      /still going on.*not counted: too short.*nothing was reported$/,
    );
  });

  it('lists events, values and slices by how they were treated', async () => {
    const span = { from: '2026-11-11T08:00:00Z', to: '2026-11-11T12:00:00Z' };
    expect(
      await tableOf('Events', {
        events: [
          {
            ...span,
            buckets: 4,
            treatment: 'excluded',
            good: '1234',
            total: '1240',
          },
        ],
      }),
    ).toEqual([
      expect.stringMatching(
        /1,234.*1,240.*not counted: excluded by the agreement$/,
      ),
    ]);
    expect(
      await tableOf('Values', {
        values: [
          {
            ...span,
            buckets: 4,
            treatment: 'counted',
            sum: '1000',
            least: 100,
            greatest: 400,
          },
        ],
      }),
    ).toEqual([expect.stringMatching(/250.*100 – 400.*counted$/)]);
    expect(
      await tableOf('Slices of time', {
        slices: [
          {
            ...span,
            slices: 3,
            treatment: 'bad',
            worst: { good: 90, total: 100 },
          },
          { ...span, slices: 1, treatment: 'missing-left-out', worst: null },
        ],
      }),
    ).toEqual([
      expect.stringMatching(/90 of 100.*bad$/),
      expect.stringMatching(/–.*left out: nothing was measured$/),
    ]);
  });

  it('tells what was judged of days whose measurements are no longer kept', async () => {
    const finalDays = [
      { date: '2023-11-02', kind: 'events', good: '998', total: '1000' },
      { date: '2023-11-03', kind: 'values', sum: '5000', count: 20 },
      { date: '2023-11-04', kind: 'slices', good: 40, bad: 2, missing: 6 },
    ] as const;
    const objective = { kind: 'success-ratio', atLeast: 99 } as const;
    const part = { objective, events: [], finalDays };
    expect(await tableOf('Days as they were judged', part)).toEqual([
      'Nov 2, 2023Judged998 of 1,000',
      'Nov 3, 2023Judged250 as the mean of 20 values',
      'Nov 4, 2023Judged40 good, 2 bad, 6 without measurement',
    ]);
    expect(
      screen.getByText(/single measurements of these days are no longer kept/),
    ).toBeInTheDocument();
  });

  it('lists cases with their clock, and names none of another customer', async () => {
    const ticket = {
      category: 'P1',
      opened: '2026-11-11T08:00:00Z',
      responded: null,
      resolved: '2026-11-11T12:00:00Z',
      elapsedSeconds: 3600,
      deadline: '2026-11-11T14:00:00Z',
      decidedAt: '2026-11-11T12:00:00Z',
      pauses: [
        {
          from: '2026-11-11T09:00:00Z',
          to: '2026-11-11T11:00:00Z',
          reason: 'paused' as const,
        },
      ],
      correctionId: null,
    };
    const rows = await tableOf('Cases', {
      cases: [
        { ...ticket, id: 'T-1', treatment: 'met' },
        { ...ticket, id: null, treatment: 'open-overdue' },
      ],
    });

    expect(rows[0]).toMatch(
      /^T-1 · P1.*1 hr.*10:00:00 AM – Nov 11, 2026, 12:00:00 PM.*in time$/,
    );
    expect(rows[1]).toMatch(
      /^of another customer · P1.*open past its limit, counts as missed$/,
    );
  });

  it('shows as many rows as a reader goes through, and says how many there are', async () => {
    const rows = await tableOf('Events', {
      events: Array.from({ length: 744 }, (_, i) => ({
        from: '2026-11-11T08:00:00Z',
        to: '2026-11-11T09:00:00Z',
        buckets: 1,
        treatment: 'counted' as const,
        good: String(i),
        total: '1000',
      })),
    });

    expect(rows).toHaveLength(200);
    expect(textOf(screen.getByRole('dialog'))).toContain(
      'These are the first 200 of 744 rows; the JSON has them all.',
    );
  });

  it('tells what people put right: before, after, why and who', async () => {
    const rows = await tableOf('Put right by people', {
      corrections: [
        {
          id: '4b9a6f3e-0000-4000-8000-000000000001',
          kind: 'override',
          reason: 'The outage began later',
          evidence: 'INC-4711',
          approvedBy: null,
          createdBy: 'user:default/markus',
          createdAt: '2026-11-12T08:00:00Z',
          before: [
            {
              stream: 'states',
              id: 'MON-1',
              state: 'down',
              from: '2026-11-11T08:00:00Z',
              to: '2026-11-11T09:00:00Z',
            },
          ],
          after: [
            {
              stream: 'states',
              id: null,
              state: 'down',
              from: '2026-11-11T08:20:00Z',
              to: null,
            },
          ],
        },
      ],
    });

    expect(rows).toEqual([
      expect.stringMatching(
        /^MON-1 down, Nov 11, 2026, 9:00:00 AM.*down, Nov 11, 2026, 9:20:00 AM – going on.*The outage began later · evidence: INC-4711.*corrected by markus, .*not counter-approved$/,
      ),
    ]);
  });

  it('tells what the agreement does not count, and who says so', async () => {
    const rows = await tableOf(
      'Von der Vereinbarung nicht gezählt',
      {
        exclusions: [
          {
            from: '2026-11-11T08:00:00Z',
            to: '2026-11-11T09:00:00Z',
            kind: 'declared',
            id: '4b9a6f3e-0000-4000-8000-000000000001',
            ground: 'third-party',
            reason: 'Die Börse war geschlossen',
            declaredBy: 'user:default/erik',
            declaredAt: '2026-11-12T08:00:00Z',
            approval: 'nobody',
            disputed: true,
          },
        ],
      },
      'de',
    );

    expect(rows).toEqual([
      expect.stringMatching(
        /Die Börse war geschlossen.*erklärt von erik.*nicht gegengezeichnet · vom Kunden bestritten$/,
      ),
    ]);
  });

  it('says the hash, and how it is checked', async () => {
    await tableOf('Outages', {
      objective: OUTAGE,
      outages: [
        {
          from: '2026-11-11T08:12:00Z',
          to: '2026-11-11T08:26:42Z',
          state: 'unknown',
          treatment: 'unknown-left-out',
          seconds: 882,
          excludedSeconds: 0,
          outsideSeconds: 0,
          ongoing: false,
          facts: [{ ...FACT, correctionId: 'c' }],
        },
      ],
    });

    const text = textOf(screen.getByRole('dialog'));
    expect(text).toContain('stated by a correction');
    expect(text).toContain(`SHA-256 ${anExplanation().hash}`);
    expect(text).toContain('RFC 8785');
  });
});
