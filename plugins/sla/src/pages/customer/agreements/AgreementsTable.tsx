import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  isRatio,
  type Agreement,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import { stateInWords } from '../../../entity/agreementWords';
import { achievedInWords } from '../../../entity/figures';
import { objectiveInWords, percentOf } from '../../../entity/objectiveInWords';
import type { MeasuredWords, Words } from '../../../entity/Words';
import { periodName } from '../../../format/periodName';
import { agreementRouteRef } from '../../../routes';
import { StackedTable } from '../../../widgets/StackedTable';
import { StatusLabel } from '../../../widgets/StatusLabel';
import type { AgreementRow, Told } from './agreementRows';

/** With the unit of a mean, which its figure knows: no indicator is asked for. */
function measuredWords({ attained }: Attainment, words: Words): MeasuredWords {
  return attained === null || isRatio(attained)
    ? words
    : { ...words, measured: { stream: 'values', unit: attained.unit } };
}

/** What was agreed, as far as it can be said without what is measured. */
function agreedInWords({ objective }: Attainment, words: MeasuredWords) {
  const percent = percentOf(objective);
  return objective.kind === 'value-slices' && percent !== null
    ? words.t('objective.atLeast', { percent: words.format.percent(percent) })
    : objectiveInWords(objective, words);
}

/** How an agreement stands besides its figures: what is to be signed, and when it ends. */
function standing(agreement: Agreement, { t, format }: Words): string {
  const { state, version, nextVersion, effectiveTo } = agreement;
  const waiting =
    nextVersion?.state === 'offered' ? nextVersion.version : version;
  const isOffered = state === 'offered' || nextVersion?.state === 'offered';
  return [
    ...(state === 'active' || state === 'offered'
      ? []
      : [stateInWords(state, t)]),
    ...(agreement.recorded === undefined ? [] : [t('setUp.recorded')]),
    ...(isOffered ? [t('brief.waits', { version: waiting })] : []),
    ...(effectiveTo === null
      ? []
      : [t('brief.ends', { date: format.date(effectiveTo) })]),
  ].join(' · ');
}

/** The worst of the targets; of several that were all met, only that. */
function ToldCell(props: {
  readonly told: Told | undefined;
  readonly words: Words;
}) {
  const { told, words } = props;
  const { t } = words;
  if (told === undefined) {
    return <>{t('brief.noFigure')}</>;
  }
  const { figure, status, count, total } = told;
  const measured = measuredWords(figure, words);
  const isTold = total === 1 || status !== 'met';
  return (
    <>
      <StatusLabel status={status} />{' '}
      {total > 1 && `${t('brief.of', { count, total })} · `}
      {periodName(figure.period.label, words)}
      {isTold && (
        <Typography variant="body2">
          {t('brief.told', {
            target: figure.targetName,
            achieved: achievedInWords(figure, measured),
            objective: agreedInWords(figure, measured),
          })}
        </Typography>
      )}
    </>
  );
}

/** Each agreement with what was achieved in the last period that is over, and so far in the running one. */
export function AgreementsTable(props: {
  readonly rows: readonly AgreementRow[];
  readonly words: Words;
}) {
  const { rows, words } = props;
  const { t } = words;
  const path = useRouteRef(agreementRouteRef);
  return (
    <StackedTable
      label={t('brief.agreements')}
      heads={[t('brief.agreement'), t('brief.last'), t('brief.now')]}
      rows={rows.map(({ agreement, last, now }) => ({
        key: agreement.id,
        cells: [
          <>
            <Link to={path({ agreementId: agreement.id })}>
              {agreement.title}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {standing(agreement, words)}
            </Typography>
          </>,
          <ToldCell key="last" told={last} words={words} />,
          <ToldCell key="now" told={now} words={words} />,
        ],
      }))}
    />
  );
}
