const count = (n: number, number: string, one: string, many: string) =>
  `${number} ${n === 1 ? one : many}`;

/** How targets went, in English sentences; the German ones have the same shape. */
export const reportSentencesEn = {
  service: (service: string, target: string) => `${service} (${target})`,
  worked: (service: string, when: string) =>
    `${service} worked as agreed ${when}`,
  justWorked: (service: string, when: string) =>
    `${service} only just worked as agreed ${when}`,
  didNotWork: (service: string, when: string) =>
    `${service} did not work as agreed ${when}`,
  atRisk: (service: string, when: string) => `${service} is at risk ${when}`,
  kept: (target: string, when: string) => `“${target}” was kept ${when}`,
  justKept: (target: string, when: string) =>
    `“${target}” was only just kept ${when}`,
  missed: (target: string, when: string) => `“${target}” was missed ${when}`,
  keptAtRisk: (target: string, when: string) =>
    `“${target}” is at risk ${when}`,
  noData: (subject: string, when: string) =>
    `${subject}: too little was measured ${when}`,
  nothing: (subject: string, when: string) =>
    `${subject}: there was nothing to judge ${when}`,
  reported: (sentence: string, by: string) =>
    `${sentence}, as ${by} reports; it was not measured here`,
  used: (used: string, allowed: string) => `${used} of ${allowed} used`,
  down: (used: string, allowed: string) =>
    `down for ${used}, where ${allowed} were allowed`,
  longest: (used: string, allowed: string) =>
    `the longest outage took ${used} of service time, at most ${allowed} are allowed`,
  outages: (used: string, allowed: string) =>
    `outages: ${used}, allowed ${allowed}`,
  failed: (what: string, used: string, allowed: string) =>
    `${what} that failed: ${used}, allowed ${allowed}`,
  against: (achieved: string, agreed: string) =>
    `${achieved}, agreed ${agreed}`,
  allKept: (n: number, number: string) =>
    n === 1
      ? 'The target was kept.'
      : `All ${count(n, number, 'target', 'targets')} were kept.`,
  someMissed: (missed: string, total: string) =>
    `Missed: ${missed} of ${total} targets.`,
  notJudged: (number: string) =>
    `Not judged, since nothing or too little was measured: ${number}.`,
  restKept: (n: number, number: string) =>
    n === 1
      ? 'The other one was kept without trouble.'
      : `The other ${number} were kept without trouble.`,
  restNothing: (n: number, number: string) =>
    `There was nothing to judge for ${count(n, number, 'target', 'targets')}.`,
  more: (number: string) =>
    `For ${number} more that were not kept without trouble see the next section.`,
  noTargets: 'No target ended in this period.',
};

/** The sentences of reports in one language. */
export type ReportSentences = typeof reportSentencesEn;
