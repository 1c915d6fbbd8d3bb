import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { ActedAgreements } from '../agreements/ActedAgreements';
import { AuthorizedComments } from '../agreements/comments/AuthorizedComments';
import type { AgreementComments } from '../agreements/comments/AgreementComments';
import { DefaultComments } from '../agreements/comments/DefaultComments';
import { AuthorizedEndings } from '../agreements/ending/AuthorizedEndings';
import { DefaultEndings } from '../agreements/ending/DefaultEndings';
import type { Endings } from '../agreements/ending/Endings';
import { AgreementAccess } from '../agreements/AgreementAccess';
import type { Agreements } from '../agreements/Agreements';
import { NotifiedAgreement } from '../agreements/AgreementTold';
import { AnsweredAgreements } from '../agreements/AnsweredAgreements';
import { AuthorizedAgreements } from '../agreements/AuthorizedAgreements';
import { DefaultAgreements } from '../agreements/DefaultAgreements';
import { AuthorizedRecording } from '../agreements/recording/AuthorizedRecording';
import { DefaultRecording } from '../agreements/recording/DefaultRecording';
import type { Recording } from '../agreements/recording/Recording';
import { AuthorizedOffers } from '../agreements/offers/AuthorizedOffers';
import { DefaultOffers } from '../agreements/offers/DefaultOffers';
import type { Offers } from '../agreements/offers/Offers';
import { AuthorizedSigning } from '../agreements/signing/AuthorizedSigning';
import { DefaultSigning } from '../agreements/signing/DefaultSigning';
import type { Signing } from '../agreements/signing/Signing';
import { AuthorizedCalendars } from '../calendars/AuthorizedCalendars';
import type { Calendars } from '../calendars/Calendars';
import { DefaultCalendars } from '../calendars/DefaultCalendars';
import { AuthorizedExclusions } from '../exclusions/AuthorizedExclusions';
import { DefaultExclusions } from '../exclusions/DefaultExclusions';
import type { Exclusions } from '../exclusions/Exclusions';
import { AuthorizedMaintenance } from '../maintenance/AuthorizedMaintenance';
import { DefaultMaintenance } from '../maintenance/DefaultMaintenance';
import type { Maintenance } from '../maintenance/Maintenance';
import type { OfferedPromises } from '../promiseCheck/AgreementPromises';
import type { Composing } from './Composing';

/** Builds what is agreed, the calendars that it names, and what of the time is not counted under it. */
export function composeAgreements({
  stores,
  access,
  entities,
  promises,
  logger,
  notifications,
  isApprovalRequired,
  now,
}: Composing & {
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  readonly isApprovalRequired: boolean;
  readonly promises: OfferedPromises;
}): {
  readonly agreements: Agreements;
  readonly recording: Recording;
  readonly offers: Offers;
  readonly signing: Signing;
  readonly endings: Endings;
  readonly comments: AgreementComments;
  readonly calendars: Calendars;
  readonly maintenance: Maintenance;
  readonly exclusions: Exclusions;
} {
  const agreementAccess = AgreementAccess.create({ ...stores, access });
  const composing = {
    ...stores,
    store: stores.agreements,
    answered: AnsweredAgreements.create({
      store: stores.agreements,
      callers: access,
      isApprovalRequired,
      now,
    }),
    told: NotifiedAgreement.create({ logger, notifications }),
    entities,
    callers: access,
    promises,
    isApprovalRequired,
    now,
  };
  const acted = ActedAgreements.create(composing);
  const agreements = DefaultAgreements.create(composing);
  return {
    agreements: AuthorizedAgreements.create({
      agreements,
      access,
      agreementAccess,
    }),
    recording: AuthorizedRecording.create({
      ...stores,
      recording: DefaultRecording.create({ ...composing, agreements }),
      access,
    }),
    offers: AuthorizedOffers.create({
      offers: DefaultOffers.create(composing),
      access: agreementAccess,
    }),
    signing: AuthorizedSigning.create({
      signing: DefaultSigning.create({ acted }),
      access: agreementAccess,
    }),
    endings: AuthorizedEndings.create({
      endings: DefaultEndings.create({ acted }),
      access: agreementAccess,
    }),
    comments: AuthorizedComments.create({
      comments: DefaultComments.create({
        ...composing,
        store: stores.agreementComments,
      }),
      access: agreementAccess,
    }),
    calendars: AuthorizedCalendars.create({
      calendars: DefaultCalendars.create({
        ...stores,
        store: stores.calendars,
        callers: access,
        now,
      }),
      access,
    }),
    maintenance: AuthorizedMaintenance.create({
      maintenance: DefaultMaintenance.create({
        ...stores,
        store: stores.maintenance,
        entities,
        callers: access,
        now,
      }),
      access,
    }),
    exclusions: AuthorizedExclusions.create({
      exclusions: DefaultExclusions.create({
        ...stores,
        store: stores.exclusions,
        callers: access,
        now,
      }),
      access,
    }),
  };
}
