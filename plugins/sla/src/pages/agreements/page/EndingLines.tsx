import Typography from '@material-ui/core/Typography';
import {
  termRulesOf,
  type Agreement,
  type VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';

/** What both sides signed and no other version replaced. */
const SIGNED: readonly VersionState[] = [
  'agreed',
  'active',
  'expired',
  'terminated',
];

function useNotice({ termination }: Agreement): string | undefined {
  const t = useTranslate();
  const format = useFormat();
  if (termination === null) {
    return undefined;
  }
  const { by, givenOn, lastDay, byAgreement, reason } = termination;
  return [
    t(`agreementPage.noticeGiven.${by}`, {
      given: format.date(givenOn),
      date: format.date(lastDay),
    }),
    ...(byAgreement ? [t('agreementPage.agreedEnd')] : []),
    ...(reason === null ? [] : [t('agreementPage.closedReason', { reason })]),
  ].join(' ');
}

function useGoingOn(shown: Agreement): string | undefined {
  const t = useTranslate();
  const format = useFormat();
  const { continuation, termination, state } = shown;
  if (continuation === null || termination !== null) {
    return undefined;
  }
  const { askedFor, acceptedAt, until } = continuation;
  if (state === 'expired' && acceptedAt !== null) {
    return undefined;
  }
  return [
    acceptedAt === null
      ? t(`agreementPage.goingOnAsked.${askedFor}`)
      : t('agreementPage.goingOnAgreed'),
    until === null
      ? t('agreementPage.goesOnUntilNotice')
      : t('agreementPage.goesOnUntil', { date: format.date(until) }),
  ].join(' ');
}

function useEnd(shown: Agreement): string | undefined {
  const t = useTranslate();
  const format = useFormat();
  const { endsOn, state, termination, continuation } = shown;
  const rules = termRulesOf(shown);
  // Of notice the last day is said with it.
  if (endsOn === null || termination !== null) {
    return undefined;
  }
  const date = format.date(endsOn);
  if (state === 'expired') {
    return t('agreementPage.endedOn', { date });
  }
  if (rules.kind === 'renewing') {
    return t('agreementPage.renewsOn', { date });
  }
  // Of what both sides agreed to the last day is said with it.
  if (continuation !== null && continuation.acceptedAt !== null) {
    return undefined;
  }
  return rules.kind === 'fixed' && rules.continues
    ? t('agreementPage.goesOnAfter', { date })
    : t('agreementPage.endsOn', { date });
}

/** How a version that both signed ends or goes on, as things stand. */
export function EndingLines({ shown }: { readonly shown: Agreement }) {
  const t = useTranslate();
  const format = useFormat();
  const end = useEnd(shown);
  const notice = useNotice(shown);
  const goingOn = useGoingOn(shown);
  const { continuedSince, noticeBy } = shown;
  if (!SIGNED.includes(shown.state)) {
    return null;
  }
  const lines = [
    continuedSince !== null &&
      t('agreementPage.continuedSince', { date: format.date(continuedSince) }),
    end,
    noticeBy !== null &&
      t('agreementPage.noticeBy', { date: format.date(noticeBy) }),
    notice,
    goingOn,
  ];
  return (
    <>{lines.map(line => line && <Typography key={line}>{line}</Typography>)}</>
  );
}
