import type {
  Alert,
  Alerting,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { anAlerting } from './anAlert';
import { answer, type Watched } from './fakeAnswers';
import { FakeCredits, type FakeCreditsContent } from './FakeCredits';

/** What the fake knows of alerts. */
export interface FakeAlertsContent extends FakeCreditsContent {
  /** The latest first. */
  readonly alerts?: readonly Alert[];
  /** Of other agreements nothing was set. */
  readonly alertings?: readonly Alerting[];
}

/** The part of the API that is about alerts. */
export abstract class FakeAlerts extends FakeCredits {
  readonly getAlerts: Watched<SlaApi['getAlerts']>;
  readonly getAlerting: Watched<SlaApi['getAlerting']>;
  readonly changeAlerting: Watched<SlaApi['changeAlerting']>;

  constructor(content: FakeAlertsContent) {
    super(content);
    const { alerts = [], alertings = [] } = content;
    const alertingOf = async (agreementId: string) =>
      alertings.find(one => one.agreementId === agreementId) ??
      anAlerting({ agreementId });
    this.getAlerts = jest.fn(async ({ agreementId, entityRef, state }) =>
      answer(
        alerts.filter(
          alert =>
            (agreementId === undefined || alert.agreementId === agreementId) &&
            (entityRef === undefined || alert.entityRef === entityRef) &&
            (state === undefined || alert.state === state),
        ),
      ),
    );
    this.getAlerting = jest.fn(agreementId => alertingOf(agreementId));
    this.changeAlerting = jest.fn(({ agreementId }, _change) =>
      alertingOf(agreementId),
    );
  }
}
