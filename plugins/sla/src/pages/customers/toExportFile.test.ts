import { aCustomer } from '../../__testUtils__/aCustomer';
import { createFormat } from '../../format/Format';
import type { Translate } from '../../translations/useTranslate';
import { toExportFile } from './toExportFile';

const t = ((key: string) => key) as Translate;
const words = {
  t,
  format: createFormat('en'),
  now: Date.parse('2026-03-01T12:00:00Z'),
};
const titleOf = (ref: string) => ref;
const row = {
  customer: aCustomer({
    attention: {
      lastContactAt: '2026-02-03T12:00:00Z',
      openComplaints: 2,
      risks: [
        { kind: 'complaint-overdue', due: '2026-02-10' },
        { kind: 'contact-overdue', cadenceDays: 30 },
      ],
    },
  }),
  manager: undefined,
  titleOf,
};

describe('toExportFile', () => {
  it('has what wants attention, as the list shows it', () => {
    const [table] = toExportFile([row], true, words).tables;
    expect(table.columns).toHaveLength(table.rows[0].length);
    expect(table.rows[0]).toEqual(
      expect.arrayContaining([
        '2026-02-03',
        2,
        'relationship.risks.complaintOverdue; relationship.risks.contactOverdue',
      ]),
    );
  });

  it("has nothing of that for the customer's side", () => {
    const customer = aCustomer();
    const [table] = toExportFile([{ ...row, customer }], false, words).tables;
    expect(table.columns.map(({ title }) => title)).not.toContain(
      'relationship.lastContact',
    );
    expect(table.columns).toHaveLength(table.rows[0].length);
  });
});
