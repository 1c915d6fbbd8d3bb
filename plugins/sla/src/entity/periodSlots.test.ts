import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { periodSlots } from './periodSlots';

const words = (slots: ReturnType<typeof periodSlots>) =>
  slots.map(slot =>
    slot.kind === 'figure' ? slot.figure.period.label : slot.kind,
  );

describe('periodSlots', () => {
  it('begins before an agreement that is younger than a year', () => {
    const current = aFigure();
    const periods = [aClosedFigure('2026-10'), current];
    expect(
      words(periodSlots({ targetId: 'target-1', current, periods })),
    ).toEqual([...Array(10).fill('before'), '2026-10', '2026-11']);
  });

  it('leaves the end empty where an agreement has ended', () => {
    const current = aClosedFigure('2026-02');
    const periods = [aClosedFigure('2026-01'), current];
    expect(
      words(periodSlots({ targetId: 'target-1', current, periods })),
    ).toEqual(['before', '2026-01', '2026-02', ...Array(9).fill('after')]);
  });

  it('knows weeks across the turn of the year', () => {
    const current = aFigure({
      measuredUntil: '2027-01-13T12:00:00Z',
      period: { ...aFigure().period, label: '2027-W02' },
    });
    const past = aClosedFigure('2026-W53');
    const slots = words(
      periodSlots({
        targetId: 'target-1',
        current,
        periods: [past, aClosedFigure('2027-W01'), current],
      }),
    );
    expect(slots).toEqual([
      ...Array(9).fill('before'),
      '2026-W53',
      '2027-W01',
      '2027-W02',
    ]);
  });

  it('knows rolling days that follow each other, also over a change of the clock', () => {
    const current = aFigure({
      measuredUntil: '2026-11-03T12:00:00Z',
      period: { ...aFigure().period, label: '2026-10-28/2026-11-03' },
    });
    const slots = periodSlots({
      targetId: 'target-1',
      current,
      periods: [aClosedFigure('2026-10-21/2026-10-27'), current],
    });
    expect(words(slots)).toEqual([
      ...Array(10).fill('before'),
      '2026-10-21/2026-10-27',
      '2026-10-28/2026-11-03',
    ]);
    expect(slots[0]).toMatchObject({ label: '2026-08-12/2026-08-18' });
  });

  it('knows quarters, in the zone of the agreement', () => {
    const current = aFigure({
      // In Berlin the new quarter has begun.
      measuredUntil: '2026-09-30T22:30:00Z',
      period: { ...aFigure().period, label: '2026-Q4' },
    });
    const slots = words(
      periodSlots({ targetId: 'target-1', current, periods: [current] }),
    );
    expect(slots).toEqual([...Array(11).fill('before'), '2026-Q4']);
  });
});
