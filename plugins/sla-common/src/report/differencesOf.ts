import type {
  ReportContent,
  ReportDifference,
  ReportedAgreement,
  ReportedTarget,
} from '../model';
import { attainedText, figuresOf } from './figuresOf';

type Why = ReportDifference['why'][number];

/** A target with the agreement that it is reported of. */
interface Reported {
  readonly agreement: ReportedAgreement;
  readonly target: ReportedTarget;
}

function reportedIn({
  agreements,
}: ReportContent): ReadonlyMap<string, Reported> {
  return new Map(
    agreements.flatMap(agreement =>
      agreement.targets.map(target => [
        `${target.targetId}/${target.attainment.period.label}`,
        { agreement, target },
      ]),
    ),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function whatWasAgreed({ agreement, target }: Reported): unknown {
  const { agreementVersion, objective, parts } = target.attainment;
  return [
    agreement.version,
    agreement.hash,
    agreementVersion,
    objective,
    parts?.map(part => [part.agreementVersion, part.from, part.to]),
  ];
}

/** Who approved an exclusion changes no figure. */
function excludedIn({ target }: Reported): unknown {
  return target.exclusions.map(({ from, to, seconds, ground }) => [
    from,
    to,
    seconds,
    ground,
  ]);
}

/** Which kinds of facts changed; what nobody put right or agreed otherwise came late. */
function whyOf(before: Reported, after: Reported): readonly Why[] {
  const changed: readonly (readonly [Why, boolean])[] = [
    ['correction', isSame(before.target.corrections, after.target.corrections)],
    ['exclusion', isSame(excludedIn(before), excludedIn(after))],
    ['version', isSame(whatWasAgreed(before), whatWasAgreed(after))],
  ];
  const why = changed.flatMap(([kind, same]) => (same ? [] : [kind]));
  return why.length === 0 ? ['late-facts'] : why;
}

function about({ agreement, target }: Reported) {
  return {
    agreementId: agreement.id,
    targetId: target.targetId,
    targetName: target.name,
  };
}

function changesOf(before: Reported, after: Reported): ReportDifference[] {
  const then = figuresOf(before.target.attainment);
  const now = figuresOf(after.target.attainment);
  const why = whyOf(before, after);
  return [...then].flatMap(([field, figure]) => {
    const other = now.get(field);
    return other === undefined || other.exact === figure.exact
      ? []
      : [
          {
            ...about(after),
            field,
            before: figure.text,
            after: other.text,
            why,
          },
        ];
  });
}

function onlyIn(
  reported: Reported,
  side: 'before' | 'after',
): ReportDifference {
  const text = attainedText(reported.target.attainment);
  const figure = text ?? reported.target.attainment.status;
  return {
    ...about(reported),
    field: 'target',
    before: side === 'before' ? figure : null,
    after: side === 'after' ? figure : null,
    why: ['version'],
  };
}

/**
 * What a report says otherwise than another about the same: of its figures
 * alone, since what people wrote and what was complained about is no figure.
 *
 * @public
 */
export function differencesOf(
  before: ReportContent,
  after: ReportContent,
): readonly ReportDifference[] {
  const then = reportedIn(before);
  const now = reportedIn(after);
  return [
    ...[...then].flatMap(([key, reported]) => {
      const other = now.get(key);
      return other === undefined
        ? [onlyIn(reported, 'before')]
        : changesOf(reported, other);
    }),
    ...[...now].flatMap(([key, reported]) =>
      then.has(key) ? [] : [onlyIn(reported, 'after')],
    ),
  ];
}
