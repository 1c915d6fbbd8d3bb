import { testLooks } from './support/testLooks';

describe('in the app', () => testLooks('app'));
