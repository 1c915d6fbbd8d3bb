import type { NamedCalendar } from '@service-levels/backstage-plugin-sla-common';
import { anIndicator } from '../../../../__testUtils__/anIndicator';
import { newAgreement, type AgreementForm } from '../form/AgreementForm';
import { NEW_OBJECTIVE } from '../form/ObjectiveForm';
import { newTarget, type TargetForm } from '../form/TargetForm';
import { sentenceTermsOf } from './sentenceTermsOf';
import { targetInSentence } from './targetInSentence';

const OFFICE: NamedCalendar = {
  name: 'office-hours',
  title: 'Office hours',
  description: null,
  purpose: 'service-hours',
  hours: [{ days: ['mon', 'tue'], from: '09:00', to: '17:00' }],
  holidays: [{ date: '2026-12-25', name: 'Christmas', region: 'DE' }],
  exceptions: [],
  version: 2,
  validFrom: '2026-01-01',
  storedAt: '2026-01-01T00:00:00Z',
  storedBy: null,
  note: null,
  etag: '2',
  versions: [],
};

const FORM: AgreementForm = newAgreement({
  timeZone: 'Europe/Berlin',
  effectiveFrom: '2026-11-01',
});
const TARGET = newTarget('up', {
  indicator: 'system:default/payments/availability',
  objective: { ...NEW_OBJECTIVE, atLeast: '99.9' },
});

function sentence(
  changed: { form?: Partial<AgreementForm>; target?: Partial<TargetForm> } = {},
) {
  const terms = sentenceTermsOf({ ...FORM, ...changed.form }, [OFFICE]);
  return (
    terms &&
    targetInSentence(
      { ...TARGET, ...changed.target },
      {
        terms,
        language: 'en',
        indicators: [anIndicator()],
        calendars: [OFFICE],
        titleOf: () => 'Payments',
      },
    )?.sentence
  );
}

describe('the sentence of a target as it is typed', () => {
  it('says what will be judged, before the target has a name', () => {
    expect(sentence()).toMatch(
      /^Of the service hours Mon–Fri 08:00–18:00 in a calendar month, Payments is up at least 99\.9\s%\.$/,
    );
  });

  it('follows the hours of the agreement, and those of a calendar that it names', () => {
    const calendar = {
      ...FORM.calendar,
      kind: 'named' as const,
      name: 'office-hours',
    };
    expect(sentence({ form: { calendar } })).toMatch(/Mon, Tue 09:00–17:00/);
  });

  it.each([
    ['a percentage', { target: { objective: NEW_OBJECTIVE } }],
    ['what measures it', { target: { indicator: '' } }],
    ['a time zone', { form: { timeZone: 'Mars' } }],
    [
      'a calendar that there is',
      {
        form: {
          calendar: { ...FORM.calendar, kind: 'named' as const, name: 'gone' },
        },
      },
    ],
  ])('is not there without %s', (_what, changed) => {
    expect(sentence(changed)).toBeUndefined();
  });
});
