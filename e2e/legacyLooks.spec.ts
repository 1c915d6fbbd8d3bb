import { testLooks } from './support/testLooks';

// In a file of its own, so that both are tested at the same time.
describe('in the legacyApp', () => testLooks('legacyApp'));
