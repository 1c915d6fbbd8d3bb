import type { ReportSentences } from './reportSentences.en';

/** How targets went, in German sentences. */
export const reportSentencesDe: ReportSentences = {
  service: (service, target) => `${service} (${target})`,
  worked: (service, when) => `${service} lief ${when} wie vereinbart`,
  justWorked: (service, when) =>
    `${service} lief ${when} gerade noch wie vereinbart`,
  didNotWork: (service, when) => `${service} lief ${when} nicht wie vereinbart`,
  atRisk: (service, when) => `${service} ist ${when} gefährdet`,
  kept: (target, when) => `„${target}“ wurde ${when} eingehalten`,
  justKept: (target, when) =>
    `„${target}“ wurde ${when} gerade noch eingehalten`,
  missed: (target, when) => `„${target}“ wurde ${when} verfehlt`,
  keptAtRisk: (target, when) => `„${target}“ ist ${when} gefährdet`,
  noData: (subject, when) => `${subject}: Es wurde ${when} zu wenig gemessen`,
  nothing: (subject, when) => `${subject}: Es gab ${when} nichts zu beurteilen`,
  reported: (sentence, by) =>
    `${sentence}, wie ${by} meldet; gemessen wurde es hier nicht`,
  used: (used, allowed) => `${used} von ${allowed} verbraucht`,
  down: (used, allowed) => `${used} ausgefallen, ${allowed} erlaubt`,
  longest: (used, allowed) =>
    `der längste Ausfall dauerte ${used} Servicezeit, erlaubt sind höchstens ${allowed}`,
  outages: (used, allowed) => `Ausfälle: ${used}, erlaubt ${allowed}`,
  failed: (what, used, allowed) =>
    `${what}, die nicht genügten: ${used}, erlaubt ${allowed}`,
  against: (achieved, agreed) => `${achieved}, vereinbart ${agreed}`,
  allKept: (n, number) =>
    n === 1
      ? 'Das Ziel wurde eingehalten.'
      : `Alle ${number} Ziele wurden eingehalten.`,
  someMissed: (missed, total) => `Verfehlt: ${missed} von ${total} Zielen.`,
  notJudged: number =>
    `Nicht beurteilt, weil nichts oder zu wenig gemessen wurde: ${number}.`,
  restKept: (n, number) =>
    n === 1
      ? 'Das andere wurde ohne Mühe eingehalten.'
      : `Die anderen ${number} wurden ohne Mühe eingehalten.`,
  restNothing: (n, number) =>
    n === 1
      ? 'Bei einem Ziel gab es nichts zu beurteilen.'
      : `Bei ${number} Zielen gab es nichts zu beurteilen.`,
  more: number =>
    `Zu ${number} weiteren, die nicht ohne Mühe eingehalten wurden, siehe den nächsten Abschnitt.`,
  noTargets: 'In diesem Zeitraum endete kein Ziel.',
};
