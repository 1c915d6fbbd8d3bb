import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { isFound } from './kinds';
import {
  AgreementResult,
  CustomerResult,
  RequirementResult,
} from './SlaSearchResult';

const RESULT = {
  title: 'Payments gold',
  text: 'payments, Availability',
  location: '/sla/agreements/a-1',
};

describe('a search result', () => {
  it.each([
    ['Customer', CustomerResult],
    ['Agreement', AgreementResult],
    ['Requirement', RequirementResult],
  ] as const)('says that it is a %s and leads to it', async (label, Result) => {
    await renderInTestApp(<Result result={RESULT} />);
    expect(screen.getByRole('link', { name: 'Payments gold' })).toHaveAttribute(
      'href',
      '/sla/agreements/a-1',
    );
    expect(screen.getByText('payments, Availability')).toBeInTheDocument();
    expect(screen.getByText(label)).toBeInTheDocument();
  });

  it('is drawn by the one for its kind', () => {
    expect(isFound('agreement')({ type: 'sla-agreement' })).toBe(true);
    expect(isFound('agreement')({ type: 'sla-customer' })).toBe(false);
    expect(isFound('customer')({ type: 'software-catalog' })).toBe(false);
  });
});
