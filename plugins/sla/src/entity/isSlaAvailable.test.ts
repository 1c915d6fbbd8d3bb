import { isSlaAvailable } from './isSlaAvailable';

const entity = (kind: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'any' },
});

describe('isSlaAvailable', () => {
  it.each([
    'Component',
    'System',
    'API',
    'Resource',
    'Domain',
    'Group',
    'Customer',
    'component',
  ])('is true for a %s', kind => {
    expect(isSlaAvailable(entity(kind))).toBe(true);
  });

  it.each(['User', 'Template', 'Location'])('is false for a %s', kind => {
    expect(isSlaAvailable(entity(kind))).toBe(false);
  });
});
