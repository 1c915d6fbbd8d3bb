import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { AttainmentService } from '../attainment/AttainmentService';
import { AuthorizedCredits } from '../credits/AuthorizedCredits';
import type { Credits } from '../credits/Credits';
import { CreditsJob } from '../credits/CreditsJob';
import { DefaultCredits } from '../credits/DefaultCredits';
import { ProposedCredits } from '../credits/ProposedCredits';
import type { Composing } from './Composing';

/** Builds what is credited for missed targets. */
export function composeCredits({
  stores,
  access,
  now,
  auth,
  logger,
  figures,
}: Composing & {
  readonly auth: AuthService;
  readonly logger: LoggerService;
  /** As the portal sees them, and not a caller. */
  readonly figures: AttainmentService;
}): { readonly credits: Credits; readonly creditsJob: CreditsJob } {
  const proposedCredits = ProposedCredits.create({
    ...stores,
    store: stores.credits,
    figures,
    auth,
    now,
  });
  return {
    credits: AuthorizedCredits.create({
      credits: DefaultCredits.create({
        ...stores,
        store: stores.credits,
        proposedCredits,
        callers: access,
        now,
      }),
      access,
    }),
    creditsJob: CreditsJob.create({ proposedCredits, logger }),
  };
}
