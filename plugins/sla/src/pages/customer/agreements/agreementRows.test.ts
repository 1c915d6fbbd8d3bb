import { aClosedFigure, aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { agreementRows } from './agreementRows';

describe('agreementRows', () => {
  it('tells the worst of the targets, and how many are like it', () => {
    const of = (targetId: string, status: 'met' | 'breached') =>
      aClosedFigure('2026-10', { targetId, status });
    const [{ last, now }] = agreementRows({
      agreements: [anAgreement()],
      figures: [
        of('a', 'met'),
        of('b', 'breached'),
        of('c', 'met'),
        aFigure({ targetId: 'a', status: 'met' }),
      ],
    });
    expect(last).toMatchObject({
      figure: { targetId: 'b' },
      status: 'breached',
      count: 1,
      total: 3,
    });
    expect(now).toMatchObject({ status: 'met', count: 1, total: 1 });
  });

  it('names the month rather than the year where all is as agreed', () => {
    const of = (label: string, to: string, state: 'closed' | 'open') =>
      aFigure({
        targetId: label.length === 4 ? 'of-the-year' : 'of-the-month',
        status: 'met',
        period: { ...aFigure().period, label, to, state },
      });
    const [{ last, now }] = agreementRows({
      agreements: [anAgreement()],
      figures: [
        of('2025', '2025-12-31T23:00:00Z', 'closed'),
        of('2026', '2026-12-31T23:00:00Z', 'open'),
        of('2026-10', '2026-10-31T23:00:00Z', 'closed'),
        of('2026-11', '2026-11-30T23:00:00Z', 'open'),
      ],
    });
    expect([last?.figure.period.label, now?.figure.period.label]).toEqual([
      '2026-10',
      '2026-11',
    ]);
  });

  it('takes of each target its own last period', () => {
    const quarter = aClosedFigure('2026-09', {
      targetId: 'quarter',
      status: 'breached',
    });
    const [{ last }] = agreementRows({
      agreements: [anAgreement()],
      figures: [
        quarter,
        aClosedFigure('2026-09', { status: 'breached' }),
        aClosedFigure('2026-10'),
      ],
    });
    expect(last).toMatchObject({
      figure: { targetId: 'quarter' },
      count: 1,
      total: 2,
    });
  });

  it('has the worst agreement first, and none that ended', () => {
    const agreement = (id: string, state: 'active' | 'expired' | 'offered') =>
      anAgreement({ id, title: id, state });
    const rows = agreementRows({
      agreements: [
        agreement('new', 'offered'),
        agreement('good', 'active'),
        agreement('bad', 'active'),
        agreement('old', 'expired'),
      ],
      figures: [
        aFigure({ agreementId: 'good', status: 'met' }),
        aFigure({ agreementId: 'bad', status: 'at-risk' }),
        aFigure({ agreementId: 'old', status: 'breached' }),
      ],
    });
    expect(rows.map(({ agreement: { id } }) => id)).toEqual([
      'bad',
      'good',
      'new',
    ]);
  });
});
