import { Portal } from './support/Portal';
import { testNegotiation } from './support/testNegotiation';

const SLOWLY = 240_000;

describe('an agreement', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start();
  }, SLOWLY);
  afterAll(async () => {
    await portal?.stop();
  }, SLOWLY);

  testNegotiation(() => portal.addresses);
});
