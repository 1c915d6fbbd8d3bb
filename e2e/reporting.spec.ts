import { testReporting } from './support/testReporting';

describe('a month of a service', () => {
  testReporting();
});
