import { aFigure } from '../../__testUtils__/aFigure';
import {
  anExplanation,
  anExplanationPart,
} from '../../__testUtils__/anExplanation';
import { outagesOf } from './outagesOf';

const [outage] = anExplanationPart().intervals;
const of = (...intervals: (typeof outage)[]) =>
  anExplanation({ parts: [anExplanationPart({ intervals })] });

describe('outagesOf', () => {
  it('joins what the nights between the service hours cut out of one report', () => {
    const evening = {
      ...outage,
      from: '2026-11-11T17:00:00Z',
      to: '2026-11-11T19:00:00Z',
      seconds: 7200,
      badSeconds: 7200,
    };
    const morning = {
      ...outage,
      from: '2026-11-12T06:00:00Z',
      to: '2026-11-12T07:00:00Z',
      seconds: 3600,
      badSeconds: 3600,
    };
    expect(outagesOf([of(evening, morning)])).toMatchObject([
      {
        from: evening.from,
        to: morning.to,
        badSeconds: 10_800,
        notes: ['No card payments'],
      },
    ]);
  });

  it('keeps apart what counted in another way, and reports without an id', () => {
    const night = { ...outage, treatment: 'outside-service-hours' as const };
    const [fact] = outage.facts;
    const unnamed = (day: number) => ({
      ...outage,
      from: `2026-11-${day}T08:00:00Z`,
      to: `2026-11-${day}T08:10:00Z`,
      facts: [{ ...fact, id: null }],
    });
    expect(
      outagesOf([of(outage, night, unnamed(20), unnamed(21))]),
    ).toHaveLength(4);
  });

  it('tells once what several targets of a service count alike', () => {
    const other = anExplanation({
      attainment: aFigure({ targetId: 'target-2', targetName: 'Day' }),
      parts: [anExplanationPart({ intervals: [outage] })],
    });
    expect(outagesOf([of(outage), other])).toMatchObject([
      { targetNames: ['Availability', 'Day'] },
    ]);
  });
});
