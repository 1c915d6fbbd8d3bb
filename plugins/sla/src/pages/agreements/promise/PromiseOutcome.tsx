import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  MissingPromise,
  PromiseCheck,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { StatusIcon } from '../../../widgets/StatusIcon';
import { PromiseAnswerLabel } from './PromiseAnswerLabel';
import { PromiseCeilingList } from './PromiseCeilingList';
import { reasonInWords } from './reasonInWords';
import { RestsOnTable } from './RestsOnTable';
import { UncoveredList } from './UncoveredList';

const useStyles = makeStyles(
  theme => ({
    answer: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      margin: theme.spacing(1, 0),
    },
    list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(3) },
    reasons: {
      listStyle: 'none',
      margin: theme.spacing(0.5, 0),
      padding: 0,
      '& > li': { display: 'flex', gap: theme.spacing(1) },
    },
    sign: { flex: 'none', marginTop: '0.2em' },
    head: { marginTop: theme.spacing(2), fontWeight: 'bold' },
  }),
  { name: 'SlaPromiseOutcome' },
);

const SIGN_OF = { yes: 'met', 'at-risk': 'at-risk', no: 'breached' } as const;
const IN_FULL = {
  yes: 'promiseCheck.answerInFull.yes',
  'at-risk': 'promiseCheck.answerInFull.atRisk',
  no: 'promiseCheck.answerInFull.no',
} as const;

/** What an entity is called in a sentence: its name. */
function nameOf(entityRef: string): string {
  return parseEntityRef(entityRef).name;
}

function MissingItem(props: { readonly missing: MissingPromise }) {
  const t = useTranslate();
  const { entityRef, isOwn, isUnknown } = props.missing;
  const asides = [
    ...(isOwn ? [t('promiseCheck.own')] : []),
    ...(isUnknown ? [t('promiseCheck.unknown')] : []),
  ];
  return (
    <li>
      {isUnknown ? (
        entityRef
      ) : (
        <EntityRefLink entityRef={entityRef} hideIcon disableTooltip />
      )}
      {asides.length > 0 && ` (${asides.join(', ')})`}
    </li>
  );
}

/** The answer of a check: in a word, why, and what it was made of. */
export function PromiseOutcome(props: { readonly check: PromiseCheck }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { check } = props;
  const { answer, reasons, ceiling, missing, hours } = check;
  return (
    <>
      <div className={classes.answer}>
        <PromiseAnswerLabel answer={answer} />
        <Typography component="span">{t(IN_FULL[answer])}</Typography>
      </div>
      <ul className={classes.reasons} aria-label={t('promiseCheck.reasons')}>
        {reasons.map(reason => {
          const sentence = reasonInWords(reason, check, { t, format, nameOf });
          return (
            <li key={sentence}>
              <span className={classes.sign}>
                <StatusIcon status={SIGN_OF[reason.leadsTo]} />
              </span>
              <Typography component="span" variant="body2">
                {sentence}
              </Typography>
            </li>
          );
        })}
      </ul>
      {ceiling !== null && <PromiseCeilingList ceiling={ceiling} />}
      <Typography className={classes.head}>
        {t('promiseCheck.restsOn')}
      </Typography>
      <RestsOnTable restsOn={check.restsOn} />
      {missing.length > 0 && (
        <>
          <Typography className={classes.head}>
            {t('promiseCheck.missing')}
          </Typography>
          <ul className={classes.list} aria-label={t('promiseCheck.missing')}>
            {missing.map(one => (
              <MissingItem key={one.entityRef} missing={one} />
            ))}
          </ul>
        </>
      )}
      {hours !== null && hours.narrower.length > 0 && (
        <>
          <Typography className={classes.head}>
            {t('promiseCheck.narrower')}
          </Typography>
          <UncoveredList narrower={hours.narrower} />
        </>
      )}
    </>
  );
}
