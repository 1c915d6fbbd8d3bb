import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  PersonalDataChange,
  PersonalDataFindings,
  SoughtPersonInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { CheckInput } from '../../widgets/inputs';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { changeFailure } from './changeFailure';

const ID = 'sla-erase-person';

/** Asks once more before somebody is erased, and says what stays. */
export function EraseDialog(props: {
  readonly person: SoughtPersonInput;
  readonly found: PersonalDataFindings;
  readonly onClose: () => void;
  readonly onDone: (change: PersonalDataChange) => void;
}) {
  const { person, found, onClose, onDone } = props;
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const [isSeen, setSeen] = useState(false);
  const { sending, send } = useSending<PersonalDataChange>();
  const kept = found.findings
    .flatMap(finding => finding.kept)
    .reduce((sum, { places }) => sum + places, 0);
  const places = found.findings.reduce((sum, one) => sum + one.places, 0);
  const erase = async () => {
    const done = await send(
      async () => await api.erasePersonalData(person, found.etag),
    );
    if (done !== undefined) {
      onDone(done);
    }
  };
  return (
    <QuestionDialog
      id={ID}
      title={t('personalData.eraseTitle')}
      no={t('personalData.cancel')}
      yes={t('personalData.eraseNow')}
      failure={changeFailure(sending, t)}
      isReady={isSeen && sending.kind !== 'running'}
      onNo={onClose}
      onYes={erase}
    >
      <Typography paragraph>
        {t('personalData.eraseIntro', { count: places - kept })}
      </Typography>
      {kept > 0 && (
        <Typography paragraph>
          {t('personalData.eraseKept', { count: kept })}
        </Typography>
      )}
      <CheckInput
        id={`${ID}-seen`}
        label={t('personalData.eraseSeen')}
        isChecked={isSeen}
        onChange={setSeen}
      />
    </QuestionDialog>
  );
}
