import type { Notice } from '../../model';
import type { DocumentWords } from './documentWords.en';

const count = (n: number, one: string, many: string) =>
  `${n} ${n === 1 ? one : many}`;

/** In the dative, as after "von" and "um". */
const months = (n: number) => count(n, 'Monat', 'Monaten');

const workingDays = (n: number) => count(n, 'Arbeitstag', 'Arbeitstagen');

function noticePeriod({ months: inMonths, days }: Notice): string {
  return inMonths === undefined
    ? count(days ?? 0, 'Tag', 'Tagen')
    : months(inMonths);
}

/** The words of documents in German. */
export const documentWordsDe: DocumentWords = {
  types: {
    sla: 'Service-Level-Vereinbarung',
    ola: 'Interne Vereinbarung (OLA)',
    uc: 'Absicherungsvertrag',
  },
  headings: {
    parties: 'Parteien und Unterzeichnende',
    services: 'Services',
    term: 'Laufzeit und Kündigung',
    hours: 'Servicezeit',
    targets: 'Service-Level-Ziele',
    maintenance: 'Wartung',
    exclusions: 'Nachträglich ausgeschlossene Zeit',
    workload: 'Nutzungsgrenzen',
    duties: 'Pflichten des Kunden',
    escalation: 'Eskalation',
    reporting: 'Berichte',
    review: 'Servicegespräche',
    credits: 'Service-Gutschriften',
    definitions: 'Begriffe',
    version: 'Diese Version',
  },
  frame: {
    contents: 'Inhalt',
    signatures: 'Unterschriften',
    signature: 'Unterschrift',
    placeAndDate: 'Ort und Datum',
    hash: 'Prüfsumme der Bedingungen (SHA-256)',
    page: (page, pages) => `Seite ${page} von ${pages}`,
  },
  marks: {
    draft: 'Entwurf',
    countered: 'Gegenangebot',
    declined: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
  },
  version: n => `Version ${n}`,
  between: (provider, customer) => `zwischen ${provider} und ${customer}`,
  parties: {
    provider: { sla: 'Anbieter', ola: 'Anbieter', uc: 'Anbieter (Lieferant)' },
    customer: {
      sla: 'Kunde',
      ola: 'Kunde (das Team, das sich darauf verlässt)',
      uc: 'Kunde',
    },
    covers: 'Gilt auch für',
    signsFor: {
      provider: 'Unterzeichnet für den Anbieter',
      customer: 'Unterzeichnet für den Kunden',
    },
    anybody: 'wer dafür unterzeichnen darf',
    withRole: (name, role) => `${name}, ${role}`,
    required: (required, of) =>
      `${required} von diesen ${of} ${
        required === 1 ? 'unterzeichnet' : 'unterzeichnen'
      }`,
    erased: 'eine Person, die gelöscht wurde',
  },
  services: {
    inScope: 'Gehört dazu',
    outOfScope: 'Gehört nicht dazu',
    parts: 'Besteht aus',
    listed: 'Gegenstand der Vereinbarung:',
  },
  term: {
    fixed: (from, to) =>
      `Die Vereinbarung gilt vom ${from} bis einschließlich ${to}.`,
    open: from => `Die Vereinbarung gilt ab dem ${from} auf unbestimmte Zeit.`,
    renewing: (from, to, extension) =>
      `Die Vereinbarung gilt vom ${from} bis einschließlich ${to}. Danach verlängert sie sich jeweils um ${
        extension === 1 ? 'einen Monat' : `${extension} Monate`
      }, wenn nicht rechtzeitig gekündigt wird.`,
    continues:
      'Nach ihrem letzten Tag wird weiter nach ihren letzten Bedingungen bewertet.',
    notice: notice =>
      `Jede Seite kann mit einer Frist von ${noticePeriod(notice)} ${
        {
          'any-day': 'zu jedem Tag',
          'month-end': 'zum Ende eines Monats',
          'quarter-end': 'zum Ende eines Quartals',
          'year-end': 'zum Ende eines Jahres',
          'term-end': 'zum Ende der laufenden Laufzeit',
        }[notice.to]
      } kündigen.`,
    withoutNotice: 'Eine Kündigungsfrist ist nicht vereinbart.',
    zone: zone => `Alle Tage und Uhrzeiten gelten in der Zeitzone ${zone}.`,
  },
  hours: {
    always: 'Rund um die Uhr, an jedem Tag.',
    alwaysButHolidays: 'Rund um die Uhr, an jedem Tag außer den Feiertagen.',
    never: 'Es gibt keine regelmäßige Servicezeit.',
    days: (days, from, to, isNextDay) =>
      `${days}, ${from} bis ${to} Uhr${isNextDay ? ' des nächsten Tages' : ''}`,
    run: (first, last) => `${first} bis ${last}`,
    named: (name, version) =>
      version === null
        ? `Nach dem Kalender „${name}“, in der neuesten Version, wenn die Vereinbarung angeboten wird.`
        : `Nach dem Kalender „${name}“ in Version ${version}.`,
    follows:
      'Spätere Versionen der genannten Kalender gelten von dem Tag an, an dem sie gültig werden, nie rückwirkend.',
    holidays: 'Feiertage, ohne Servicezeit',
    exceptions: 'Ausnahmen',
    date: 'Datum',
    hoursOfDay: 'Servicezeit',
    closed: 'keine',
    range: (from, to) => `${from} bis ${to} Uhr`,
  },
  targets: {
    intro:
      'Das Erreichte wird aus dem errechnet, was in der Servicezeit gemessen wurde, und abgeschnitten, nie aufgerundet.',
    commitment: 'Verbindlichkeit',
    binding: 'verbindlich',
    trial: until =>
      `auf Probe bis einschließlich ${until}: gemessen und gezeigt, danach verbindlich`,
    informational: 'zur Information: gemessen und gezeigt, nie verbindlich',
    commitmentMark: {
      trial: 'auf Probe',
      informational: 'zur Information',
    },
    measured: 'Gemessen an',
    measuredOn: (entity, indicator) => `${entity}, ${indicator}`,
    hours: 'Servicezeit dieses Ziels',
    noData: 'Ohne Daten',
    noDataOfTime: {
      exclude: 'Zeit, über die nichts bekannt ist, bleibt außer Betracht.',
      good: 'Zeit, über die nichts bekannt ist, zählt als gut.',
      bad: 'Zeit, über die nichts bekannt ist, zählt als schlecht.',
    },
    noDataOfEvents: {
      exclude:
        'Ein Zeitraum, in dem nichts zu zählen war, wird nicht bewertet.',
      good: 'Ein Zeitraum, in dem nichts zu zählen war, ist eingehalten.',
      bad: 'Ein Zeitraum, in dem nichts zu zählen war, ist verletzt.',
    },
    coverage: percent =>
      `Ist über einen Zeitraum weniger als ${percent} bekannt, gilt er nicht als eingehalten.`,
    warning: 'Knapp eingehalten',
    warningAt: percent =>
      `Ab ${percent} des Erlaubten wird ein eingehaltener Zeitraum als knapp eingehalten gezeigt.`,
    details: 'Wie gezählt wird',
    degraded: percent =>
      `Beeinträchtigte Zeit zählt zu ${percent} als Ausfall.`,
    degradedIsOutage: 'Auch beeinträchtigte Zeit gehört zu einem Ausfall.',
    shortOutages: duration =>
      `Ein Ausfall, der kürzer ist als ${duration}, zählt nicht.`,
    fewValues: values =>
      `Mit weniger als ${count(values, 'Wert', 'Werten')} wird nicht bewertet.`,
    openOverdue:
      'Ein offener Fall, dessen Frist vorbei ist, zählt schon als verfehlt.',
    openOverdueNot: 'Ein offener Fall zählt erst, wenn er geschlossen ist.',
  },
  maintenance: {
    none: 'Wartung wird nicht ausgenommen: Geplante Arbeiten in der Servicezeit zählen wie jeder andere Ausfall.',
    intro:
      'Zeit in einem Wartungsfenster zählt nicht, soweit diese Bedingungen es zulassen; was darüber hinausgeht, zählt.',
    hours: 'In einem Kalendermonat',
    hoursAtMost: duration => `höchstens ${duration} Servicezeit`,
    hoursAny: 'ohne Grenze',
    announced: 'Angekündigt',
    announcedBefore: duration => `mindestens ${duration} vor Beginn`,
    announcedAny: 'vor Beginn',
    blackout: 'Keine Wartung am',
  },
  exclusions: {
    none: 'Nachträglich kann keine Zeit ausgeschlossen werden.',
    intro: 'Nachträglich kann Zeit aus diesen Gründen ausgeschlossen werden:',
    grounds: {
      'customer-caused': 'Der Kunde hat es verursacht.',
      'force-majeure': 'Höhere Gewalt.',
      'third-party': 'Dritte haben es verursacht.',
      'measurement-error': 'Die Messung war falsch.',
      'agreed-change':
        'Eine Änderung, auf die sich beide Seiten geeinigt hatten.',
    },
    approval: {
      customer:
        'Solche Zeit gilt als ausgeschlossen, sobald der Kunde zugestimmt hat.',
      manager:
        'Solche Zeit gilt als ausgeschlossen, sobald jemand anderes vom Anbieter es genehmigt hat.',
      nobody:
        'Solche Zeit gilt sofort als ausgeschlossen und wird als nicht gegengezeichnet gezeigt.',
    },
  },
  workload: {
    intro:
      'Die Ziele gelten, solange der Service innerhalb dieser Grenzen genutzt wird.',
    what: 'Was begrenzt ist',
    limit: 'Grenze',
  },
  escalation: {
    step: 'Stufe',
    to: 'An wen',
    after: 'Wann',
    contact: 'Wie erreichbar',
    none: '–',
  },
  reporting: {
    delay: days =>
      days === 0
        ? 'Ein Zeitraum wird berichtet, sobald er zu Ende ist.'
        : `Ein Zeitraum wird ${count(
            days,
            'Arbeitstag',
            'Arbeitstage',
          )} nach seinem Ende berichtet.`,
    accepted: days =>
      `Ein Bericht gilt als angenommen, wenn innerhalb von ${workingDays(
        days,
      )} kein Einwand kommt.`,
  },
  review: {
    every: n =>
      n === 1
        ? 'Beide Seiten führen jeden Monat ein Servicegespräch.'
        : `Beide Seiten führen alle ${n} Monate ein Servicegespräch.`,
  },
  credits: {
    fee: 'Entgelt',
    feePer: {
      month: amount => `${amount} je Monat`,
      quarter: amount => `${amount} je Quartal`,
      year: amount => `${amount} je Jahr`,
    },
    cap: 'Höchstens je Zeitraum',
    capOf: percent => `${percent} des Entgelts, für alle Ziele zusammen`,
    intro:
      'Wird ein Ziel verfehlt, so wird ein Teil des Entgelts dieses Zeitraums gutgeschrieben:',
    none: 'Zu keinem Ziel ist eine Gutschrift gestaffelt.',
    achieved: 'Erreicht',
    credit: 'Gutgeschrieben vom Entgelt',
    band: (from, below) => `von ${from} bis unter ${below}`,
    lowest: below => `unter ${below}`,
    table: target => `Service-Gutschriften: ${target}`,
  },
  thisVersion: {
    retroactive:
      'Sie gilt schon für die Zeit, bevor beide Seiten unterzeichnet hatten; auch das haben beide unterzeichnet.',
    recorded:
      'Sie wurde außerhalb des Portals unterzeichnet und darin erfasst.',
    document: 'Unterzeichnetes Dokument',
    hash: 'Prüfsumme der Bedingungen (SHA-256)',
    noHash: 'keine: ein Entwurf kann sich noch ändern',
    number: 'Version',
    from: 'In Kraft ab',
  },
  signatures: {
    forProvider: name => `Für den Anbieter: ${name}`,
    forCustomer: name => `Für den Kunden: ${name}`,
    signedAt: instant => `Unterzeichnet am ${instant}`,
    signedOutside: date => `Unterzeichnet am ${date}, außerhalb des Portals`,
    byService:
      'Von einem Dienst mit einem Token unterzeichnet, nicht von einer Person',
    entered:
      'Vom Anbieter nach einer Unterschrift auf Papier oder per Mail eingetragen',
    enteredBy: name =>
      `Von ${name} nach einer Unterschrift auf Papier oder per Mail eingetragen`,
    notConfirmed: 'Nicht von einer zweiten Person bestätigt',
    confirmed: name => `Bestätigt von ${name}`,
    notTold: 'der Kunde dieser Vereinbarung',
  },
};
