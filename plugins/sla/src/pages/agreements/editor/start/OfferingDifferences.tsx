import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  agreementDraftSchema,
  differencesFrom,
  type AgreementDraftInput,
  type Offering,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import type { AgreementForm } from '../form/AgreementForm';
import { fieldInWords } from '../merge/fieldInWords';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingInlineStart: theme.spacing(3),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'SlaOfferingDifferences' },
);

/** Where a draft says something else than the offering that it began from. */
export function OfferingDifferences(props: {
  readonly offering: Offering;
  readonly form: AgreementForm;
  readonly draft: AgreementDraftInput;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { offering, form, draft } = props;
  const parsed = agreementDraftSchema.safeParse(draft);
  const names = parsed.success
    ? differencesFrom(offering, parsed.data).map(({ path }) => {
        const [field, name, ofTarget] = path;
        if (field === 'service') {
          return t('editor.sections.services');
        }
        const key = form.targets.find(target => target.name === name)?.key;
        return field === 'targets'
          ? fieldInWords(
              [field, key ?? name, ...(ofTarget ? [ofTarget] : [])],
              [form],
              t,
              name,
            )
          : fieldInWords(path.slice(0, 2), [form], t);
      })
    : [];
  const lines = [...new Set(names)];
  const title = t('editor.offeringOf', {
    title: offering.title,
    level: offering.level,
  });
  return (
    <section aria-label={t('editor.differences', { offering: title })}>
      <Typography>
        {!parsed.success || lines.length > 0
          ? t('editor.beganFrom', { offering: title })
          : t('editor.asOffered', { offering: title })}
      </Typography>
      {lines.length > 0 && (
        <ul className={classes.list}>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {!parsed.success && (
        <Typography variant="body2" color="textSecondary">
          {t('editor.differencesLater')}
        </Typography>
      )}
    </section>
  );
}
