/** How many of the smallest unit make one of a currency, as a power of ten: 2 for euros, 0 for yen. */
function digitsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}

/** An amount in the smallest unit as people read it, such as "€1,250.00". */
export function moneyInWords(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  language: string,
): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
  }).format(amount / 10 ** digitsOf(currency));
}

/** What is typed of an amount, `1250.5`, in the smallest unit; whatever is no currency the API says. */
export function amountOf(typed: string, currency: string): number {
  const digits = /^[A-Z]{3}$/.test(currency) ? digitsOf(currency) : 2;
  return Math.round(Number(typed) * 10 ** digits);
}

/** An amount as it stands in a field. */
export function typedAmount({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): string {
  const digits = digitsOf(currency);
  return (amount / 10 ** digits).toFixed(digits);
}
