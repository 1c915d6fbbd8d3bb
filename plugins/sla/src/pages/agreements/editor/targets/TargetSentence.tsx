import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  documentLanguageOf,
  type NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../../format/useLanguage';
import { useTranslate } from '../../../../translations/useTranslate';
import type { AgreementForm } from '../form/AgreementForm';
import type { TargetForm } from '../form/TargetForm';
import { sentenceTermsOf } from './sentenceTermsOf';
import { targetInSentence } from './targetInSentence';
import type { Measured } from './useIndicators';

const MILLISECONDS = 1000;

const useStyles = makeStyles(
  theme => ({
    sentence: {
      margin: theme.spacing(1, 0),
      paddingInlineStart: theme.spacing(1.5),
      borderInlineStart: `4px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'SlaTargetSentence' },
);

/** Exactly what will be judged of a target, in a sentence that follows what is typed. */
export function TargetSentence(props: {
  readonly form: AgreementForm;
  readonly target: TargetForm;
  readonly calendars: readonly NamedCalendar[];
  readonly measured: Measured;
  readonly titleOf: (ref: string) => string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const language = documentLanguageOf(useLanguage());
  const { form, target, calendars, measured, titleOf } = props;
  const [now] = useState(() => Math.floor(Date.now() / MILLISECONDS));
  const words = useMemo(() => {
    const terms = sentenceTermsOf(form, calendars);
    if (terms === undefined) {
      return undefined;
    }
    // What is allowed is said of the first period that is still to come or runs.
    const begin = Date.parse(`${terms.effectiveFrom}T12:00:00Z`) / MILLISECONDS;
    return targetInSentence(target, {
      terms,
      language,
      indicators: measured.indicators,
      calendars,
      titleOf,
      at: Math.max(now, begin),
    });
  }, [form, target, calendars, measured, titleOf, language, now]);
  return (
    <section
      className={classes.sentence}
      aria-label={t('editor.sentence')}
      aria-live="polite"
    >
      {words === undefined ? (
        <Typography color="textSecondary">
          {t('editor.sentenceLater')}
        </Typography>
      ) : (
        <>
          <Typography>{words.sentence}</Typography>
          {words.rules.map(rule => (
            <Typography key={rule} variant="body2" color="textSecondary">
              {rule}
            </Typography>
          ))}
        </>
      )}
    </section>
  );
}
