import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Improvement } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import type { Titles } from '../../hooks/loadTitles';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { reviewRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { DueDate } from '../../widgets/DueDate';
import { Markdown } from '../../widgets/Markdown';
import { StackedTable } from '../../widgets/StackedTable';
import { VisibilityLabel } from '../../widgets/VisibilityLabel';
import { Whole } from '../../widgets/Whole';
import { PersonOrName } from '../PersonOrName';
import { ImprovementActions } from './ImprovementActions';
import { effectInWords, isOpen, resultInWords } from './improvementWords';
import type { ImprovementRow } from './loadImprovements';
import { useOwnershipRefs } from './useOwnershipRefs';

function Lines(props: { readonly lines: readonly string[] }) {
  return (
    <>
      {props.lines.map(line => (
        <Typography key={line} variant="body2">
          {line}
        </Typography>
      ))}
    </>
  );
}

/** Improvements with what they are to change, and what came of them. */
export function ImprovementsTable(props: {
  readonly rows: readonly ImprovementRow[];
  readonly titles: Titles;
  readonly label: string;
  /** Left out where all are of one customer. */
  readonly withCustomer: boolean;
  /** undefined for who changes none, whatever the policy says. */
  readonly onDone: ((said: string) => void) | undefined;
}) {
  const t = useTranslate();
  const format = useFormat();
  const pathOf = useCustomerPath();
  const toReview = useRouteRef(reviewRouteRef);
  const ownRefs = useOwnershipRefs();
  const { rows, titles, label, withCustomer, onDone } = props;
  const words = { t, format };
  const customerOf = ({ customerRef, customerTitle }: Improvement) => {
    const path = pathOf(customerRef);
    return path === undefined ? (
      customerTitle
    ) : (
      <Link to={path}>{customerTitle}</Link>
    );
  };
  const nameOf = ({ title, text, origin, visibility }: Improvement) => (
    <>
      {title}{' '}
      {onDone !== undefined && <VisibilityLabel visibility={visibility} />}
      {text !== '' && <Markdown text={text} />}
      {origin?.kind === 'review' && (
        <Typography variant="body2">
          {t('improvements.origin')}{' '}
          <Link to={toReview({ reviewId: origin.id })}>
            {t('improvements.origins.review')}
          </Link>
        </Typography>
      )}
    </>
  );
  const dueOf = (improvement: Improvement) => {
    const { due } = improvement;
    if (due === null) {
      return t('improvements.noDue');
    }
    return isOpen(improvement) ? (
      <DueDate due={due} now={Date.now()} />
    ) : (
      format.date(due)
    );
  };
  return (
    <StackedTable
      label={label}
      heads={[
        t('improvements.improvement'),
        ...(withCustomer ? [t('improvements.customer')] : []),
        t('improvements.owner'),
        t('improvements.due'),
        t('improvements.state'),
        t('improvements.effect'),
        t('improvements.result'),
        ...(onDone === undefined ? [] : [t('improvements.actions')]),
      ]}
      rows={rows.map(row => {
        const { improvement } = row;
        const { id, owner, state } = improvement;
        const effect = effectInWords(improvement, words);
        const result = resultInWords(row, words);
        return {
          key: id,
          cells: [
            nameOf(improvement),
            ...(withCustomer ? [customerOf(improvement)] : []),
            owner === null ? (
              t('improvements.nobody')
            ) : (
              <PersonOrName key="owner" who={owner} titles={titles} />
            ),
            dueOf(improvement),
            <Whole key="state">{t(`improvements.states.${state}`)}</Whole>,
            effect.length === 0 ? '–' : <Lines key="effect" lines={effect} />,
            result.length === 0 ? (
              t('improvements.noResult')
            ) : (
              <Lines key="result" lines={result} />
            ),
            ...(onDone === undefined
              ? []
              : [
                  <ImprovementActions
                    key="actions"
                    improvement={improvement}
                    isOwn={owner !== null && ownRefs.includes(owner)}
                    onDone={onDone}
                  />,
                ]),
          ],
        };
      })}
    />
  );
}
