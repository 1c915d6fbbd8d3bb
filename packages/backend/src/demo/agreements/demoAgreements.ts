import { acmeLogistics } from './acmeLogistics';
import { betweenTeams } from './betweenTeams';
import { businessBanking } from './businessBanking';
import { corporateFunctions } from './corporateFunctions';
import type { DemoAgreement } from './DemoAgreement';
import { foreignTrade } from './foreignTrade';
import { retailBanking } from './retailBanking';
import { suppliers } from './suppliers';

/**
 * Every agreement of the demo; who signs is the demo itself, as a service. What
 * others rest on comes first, so that a promise is checked with all beneath it.
 */
export const demoAgreements: readonly DemoAgreement[] = [
  ...suppliers,
  ...betweenTeams,
  ...retailBanking,
  ...businessBanking,
  ...acmeLogistics,
  ...foreignTrade,
  ...corporateFunctions,
];
