import type { Attainment } from '../model';
import { isMissed } from './isMissed';

const reported = (status: 'met' | 'breached'): Attainment['reported'] => ({
  id: 'reported-1',
  attained: 99.5,
  status,
  reportedBy: 'Netz GmbH',
  evidence: null,
  createdBy: 'user:default/ada',
  createdAt: '2026-11-03T10:00:00Z',
});

describe('isMissed', () => {
  it.each<[Attainment['status'], Attainment['reported'], boolean]>([
    ['breached', null, true],
    ['met', null, false],
    ['no-data', null, false],
    ['no-data', reported('breached'), true],
    ['no-data', reported('met'), false],
  ])('takes %s with %j for %s, as the report shows it', (status, word, is) => {
    expect(isMissed({ status, reported: word })).toBe(is);
  });
});
