import type {
  AgreementDraftInput,
  AgreementTerms,
  ExclusionApproval,
  ExclusionGround,
  FeePeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { amountOf, typedAmount } from '../../../../format/money';
import { numberText, optionalNumber, typedNumber } from './typedNumber';

/** What of maintenance is not counted, as it is typed. */
export interface MaintenanceForm {
  readonly isAgreed: boolean;
  readonly maxHoursPerPeriod: string;
  readonly noticeHours: string;
  /** Null where the terms do not say it, which is not the same as no date. */
  readonly blackoutDates: readonly string[] | null;
}

/** The fee that credits are parts of, as it is typed. */
export interface CreditsForm {
  readonly isAgreed: boolean;
  /** In the currency, not in its smallest unit. */
  readonly amount: string;
  readonly currency: string;
  readonly per: FeePeriod;
  readonly capPercent: string;
}

/** What decides of what is counted and what it costs, as it is typed. */
export interface JudgedForm {
  readonly maintenance: MaintenanceForm;
  readonly exclusionGrounds: readonly ExclusionGround[];
  readonly exclusionApproval: ExclusionApproval;
  readonly credits: CreditsForm;
}

/** Where it begins: nothing is taken out, nothing is credited. */
export const NEW_JUDGED: JudgedForm = {
  maintenance: {
    isAgreed: false,
    maxHoursPerPeriod: '',
    noticeHours: '',
    blackoutDates: null,
  },
  exclusionGrounds: [],
  exclusionApproval: 'customer',
  credits: {
    isAgreed: false,
    amount: '',
    currency: 'EUR',
    per: 'month',
    capPercent: '20',
  },
};

/** These terms to be changed. */
export function judgedForm(
  terms: Pick<
    AgreementTerms,
    'maintenance' | 'exclusionGrounds' | 'exclusionApproval' | 'credits'
  >,
): JudgedForm {
  const { maintenance, exclusionGrounds, exclusionApproval, credits } = terms;
  return {
    maintenance: {
      isAgreed: maintenance !== undefined,
      maxHoursPerPeriod: numberText(maintenance?.maxHoursPerPeriod),
      noticeHours: numberText(maintenance?.noticeHours),
      blackoutDates: maintenance?.blackoutDates ?? null,
    },
    exclusionGrounds: exclusionGrounds ?? [],
    exclusionApproval: exclusionApproval ?? NEW_JUDGED.exclusionApproval,
    credits:
      credits === undefined
        ? NEW_JUDGED.credits
        : {
            isAgreed: true,
            amount: typedAmount(credits),
            currency: credits.currency,
            per: credits.per,
            capPercent: numberText(credits.capPercent),
          },
  };
}

/** What is sent of these terms. */
export function judgedOf(
  form: JudgedForm,
): Pick<
  AgreementDraftInput,
  'maintenance' | 'exclusionGrounds' | 'exclusionApproval' | 'credits'
> {
  const { maintenance, exclusionGrounds, credits } = form;
  const hasGrounds = exclusionGrounds.length > 0;
  return {
    maintenance: maintenance.isAgreed
      ? {
          maxHoursPerPeriod: optionalNumber(maintenance.maxHoursPerPeriod),
          noticeHours: optionalNumber(maintenance.noticeHours),
          blackoutDates: maintenance.blackoutDates
            ? [...maintenance.blackoutDates]
            : undefined,
        }
      : undefined,
    exclusionGrounds: hasGrounds ? [...exclusionGrounds] : undefined,
    exclusionApproval: hasGrounds ? form.exclusionApproval : undefined,
    credits: credits.isAgreed
      ? {
          amount:
            credits.amount.trim() === ''
              ? NaN
              : amountOf(credits.amount, credits.currency),
          currency: credits.currency,
          per: credits.per,
          capPercent: typedNumber(credits.capPercent),
        }
      : undefined,
  };
}
