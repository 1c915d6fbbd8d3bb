import { amountOf, moneyInWords, typedAmount } from './money';

describe('money', () => {
  it.each([
    [{ amount: 125_050, currency: 'EUR' }, '€1,250.50', '1250.50'],
    [{ amount: 1250, currency: 'JPY' }, '¥1,250', '1250'],
    [{ amount: 1_250_500, currency: 'TND' }, 'TND 1,250.500', '1250.500'],
  ])('is read and typed in whole units: %j', (money, words, typed) => {
    expect(moneyInWords(money, 'en').replaceAll('\u00a0', ' ')).toBe(words);
    expect(typedAmount(money)).toBe(typed);
    expect(amountOf(typed, money.currency)).toBe(money.amount);
  });

  it('is exact where a binary fraction is not', () => {
    expect(amountOf('1.15', 'EUR')).toBe(115);
    expect(amountOf('0.29', 'EUR')).toBe(29);
  });
});
