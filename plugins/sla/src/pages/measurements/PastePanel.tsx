import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Indicator } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { clockZone } from '../../format/localInput';
import { useImport } from '../../hooks/useImport';
import { IMPORT_PATH, TAB_PATH } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { TextField } from '../../widgets/TextField';
import { ImportOutcome } from '../import/ImportOutcome';
import { COLUMNS, csvOfPasted } from './pasted';

const useStyles = makeStyles(
  theme => ({
    form: {
      display: 'grid',
      gap: theme.spacing(2),
      marginTop: theme.spacing(1),
    },
    text: { fontFamily: 'monospace', whiteSpace: 'pre', overflowX: 'auto' },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'SlaPastePanel' },
);

const LINES = 6;

/** Rows of a spreadsheet, pasted; checked before anything is stored, then stored at once. */
export function PastePanel(props: {
  readonly indicator: Indicator;
  readonly onStored: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const { indicator, onStored } = props;
  const { ref, stream } = indicator;
  const [text, setText] = useState('');
  /** The text that the last answer is about. */
  const [sent, setSent] = useState<string>();
  const { progress, start, cancel } = useImport(onStored);
  const isRunning = progress.kind === 'running';
  const isOfThis = sent === text;
  const isChecked = isOfThis && progress.kind === 'done' && progress.dryRun;
  const send = async (dryRun: boolean) => {
    setSent(text);
    const file = new Blob([csvOfPasted(text, stream)], { type: 'text/csv' });
    await start({ indicator: ref, stream, file, dryRun });
  };
  const page = entityPath(entityRouteParams(entity));
  return (
    <Panel id="sla-measurements-paste" title={t('paste.title')}>
      <Typography>
        {t('paste.intro', {
          columns: COLUMNS[stream].join(', '),
          zone: clockZone(),
        })}
      </Typography>
      <div className={classes.form}>
        <TextField
          id="sla-paste"
          multiline
          minRows={LINES}
          maxRows={3 * LINES}
          variant="outlined"
          label={t('paste.rows')}
          value={text}
          disabled={isRunning}
          InputLabelProps={{ shrink: true }}
          inputProps={{ className: classes.text, spellCheck: false }}
          onChange={({ target }) => setText(target.value)}
        />
        <div className={classes.buttons}>
          <Button
            variant="outlined"
            disabled={text.trim() === '' || isRunning}
            onClick={() => send(true)}
          >
            {t('import.check')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={!isChecked}
            onClick={() => send(false)}
          >
            {t('paste.store')}
          </Button>
          {isRunning && <Button onClick={cancel}>{t('import.cancel')}</Button>}
          {!isChecked && (
            <Typography variant="body2" color="textSecondary">
              {t('paste.checkFirst')}
            </Typography>
          )}
        </div>
        {isOfThis && <ImportOutcome progress={progress} of="rows" />}
        {stream === 'states' && (
          <Link to={`${page}${TAB_PATH}/${IMPORT_PATH}`}>
            {t('paste.toImport')}
          </Link>
        )}
      </div>
    </Panel>
  );
}
