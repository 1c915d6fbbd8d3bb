import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import {
  exclusionsRouteRef,
  mineRouteRef,
  runningMonthRouteRef,
  slaRouteRef,
} from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { TextField } from '../../../widgets/TextField';
import type { AgreementInView } from './AgreementInView';
import { EditorLinks } from './EditorLinks';
import { ExportYamlButton } from './ExportYamlButton';
import { PdfButton } from './PdfButton';

const useStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    files: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    versions: { minWidth: '9rem' },
  }),
  { name: 'SlaAgreementToolbar' },
);

/** Every version up to the newest that the reader is told of, the newest first. */
function versionsOf({ agreement }: AgreementInView): readonly number[] {
  const newest = agreement.nextVersion?.version ?? agreement.version;
  return Array.from({ length: newest }, (_, i) => newest - i);
}

/** To what is beside the agreement, to its other versions, to paper and to a file. */
export function AgreementToolbar(props: {
  readonly view: AgreementInView;
  readonly onVersion: (version: number) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  const minePath = useRouteRef(mineRouteRef);
  const monthPath = useRouteRef(runningMonthRouteRef);
  const exclusionsPath = useRouteRef(exclusionsRouteRef);
  const { view, onVersion } = props;
  const { id, version } = view.shown;
  const versions = versionsOf(view);
  return (
    <nav className={classes.toolbar} aria-label={t('agreementPage.toolbar')}>
      {view.reader.side === 'customer' ? (
        <Link to={minePath()}>{t('mine.link')}</Link>
      ) : (
        <Link to={home()}>{t('pages.toHome')}</Link>
      )}
      <Link to={monthPath({ agreementId: id })}>
        {t('agreementPage.thisMonth')}
      </Link>
      <Link to={exclusionsPath({ agreementId: id })}>
        {t('exclusions.link')}
      </Link>
      <EditorLinks view={view} />
      {versions.length > 1 && (
        <TextField
          id="sla-agreement-version"
          select
          size="small"
          variant="outlined"
          className={classes.versions}
          label={t('agreementPage.versionField')}
          value={version}
          onChange={({ target }) => onVersion(Number(target.value))}
        >
          {versions.map(number => (
            <MenuItem key={number} value={number}>
              {t('agreementPage.version', { version: number })}
            </MenuItem>
          ))}
        </TextField>
      )}
      <div className={classes.files}>
        <Button
          variant="outlined"
          size="small"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('month.print')}
        </Button>
        <PdfButton view={view} />
        {view.reader.side === 'provider' && (
          <ExportYamlButton agreementId={id} version={version} />
        )}
      </div>
    </nav>
  );
}
