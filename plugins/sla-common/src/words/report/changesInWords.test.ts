import { reportFigureInWords } from './changesInWords';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('reportFigureInWords', () => {
  it.each([
    [null, '–', '–'],
    ['99.950 %', '99.950 %', '99,950 %'],
    ['no-data', 'not measured', 'nicht gemessen'],
    [
      '2026-W41: 99.950 %; 2026-W42: no-data',
      'week 41 of 2026: 99.950 %; week 42 of 2026: not measured',
      'Kalenderwoche 41/2026: 99,950 %; Kalenderwoche 42/2026: nicht gemessen',
    ],
  ])('writes %s', (figure, english, german) => {
    expect(plain(reportFigureInWords(figure, 'en'))).toBe(english);
    expect(plain(reportFigureInWords(figure, 'de'))).toBe(german);
  });
});
