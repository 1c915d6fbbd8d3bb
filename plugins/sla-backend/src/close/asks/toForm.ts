import {
  formatInstant,
  type AskedFigure,
  type AskedForm,
  type Attainment,
  type Explanation,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportOfMonth } from '../CloseReports';
import { outagesOf } from './outagesOf';
import type { StoredAsk } from './StoredAsk';

/** Who is asked may not be somebody who may know agreement and customer. */
function figureOf(figure: Attainment): AskedFigure {
  return {
    targetName: figure.targetName,
    entityRef: figure.entityRef,
    indicator: figure.indicator,
    objective: figure.objective,
    period: figure.period,
    status: figure.status,
    attained: figure.attained,
    attainedPercent: figure.attainedPercent,
    serviceSeconds: figure.serviceSeconds,
    downSeconds: figure.downSeconds,
    unknownSeconds: figure.unknownSeconds,
    budget: figure.budget,
  };
}

function answerOf(
  ask: StoredAsk,
  report: ReportOfMonth | undefined,
): AskedForm['answer'] {
  const { answeredAt: at, answeredBy: by, targetId } = ask;
  const comment = report?.comments.get(targetId);
  return at === null || by === null || comment === undefined
    ? null
    : { ...comment, at: formatInstant(at), by };
}

/** The form that who was asked fills in. */
export function toForm(
  ask: StoredAsk,
  known: {
    readonly explanation: Explanation;
    readonly report: ReportOfMonth | undefined;
  },
): AskedForm {
  const { explanation, report } = known;
  const { id, owner, due, askedAt, askedBy, note } = ask;
  return {
    id,
    owner,
    due,
    askedAt: formatInstant(askedAt),
    askedBy,
    note,
    figure: figureOf(explanation.attainment),
    outages: outagesOf(explanation),
    answer: answerOf(ask, report),
    isClosed: report !== undefined && !report.report.isDraft,
  };
}
