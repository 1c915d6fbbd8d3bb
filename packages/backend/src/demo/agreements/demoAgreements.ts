import { acmeLogistics } from './acmeLogistics';
import { betweenTeams } from './betweenTeams';
import { businessBanking } from './businessBanking';
import { corporateFunctions } from './corporateFunctions';
import type { DemoAgreement } from './DemoAgreement';
import { foreignTrade } from './foreignTrade';
import { retailBanking } from './retailBanking';
import { suppliers } from './suppliers';

/** Every agreement of the demo; who signs is the demo itself, as a service. */
export const demoAgreements: readonly DemoAgreement[] = [
  ...retailBanking,
  ...businessBanking,
  ...acmeLogistics,
  ...foreignTrade,
  ...corporateFunctions,
  ...betweenTeams,
  ...suppliers,
];
