import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Report,
  ReportDispute,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { FieldGrid } from '../../../../widgets/FieldGrid';
import { TextInput } from '../../../../widgets/inputs';
import { WideField } from '../../../../widgets/WideField';
import { EvidenceInput } from '../EvidenceInput';
import type { ReportInView } from '../ReportInView';

/** Nothing, where a field was left empty. */
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Empties a field that holds what was sent, and keeps what was typed since. */
const withoutSent = (sent: string) => (now: string) => now === sent ? '' : now;

/** Says something in a dispute, which both sides read. */
export function MessageForm(props: {
  readonly view: ReportInView;
  readonly dispute: ReportDispute;
  readonly onSaid: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, dispute, onSaid } = props;
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send, reset } = useSending<Report>();
  const errors = refusedFields(sending);
  const say = async () => {
    const said = await send(() =>
      api.writeInDispute(view.report.id, dispute.id, {
        text: text.trim(),
        link: orNull(link),
        evidence: orNull(evidence),
      }),
    );
    if (said !== undefined) {
      setText(withoutSent(text));
      setLink(withoutSent(link));
      setEvidence(withoutSent(evidence));
      onSaid();
    }
  };
  return (
    <FieldGrid
      label={t('reportPage.dispute.say')}
      saysWhatIsMissing
      onSubmit={say}
      buttons={
        <>
          <Button
            type="submit"
            variant="outlined"
            disabled={text.trim() === '' || sending.kind === 'running'}
          >
            {t('reportPage.dispute.send')}
          </Button>
          {sending.kind === 'failed' && (
            <Typography role="alert" color="error">
              {t('reports.failed', { reason: sending.reason })}
            </Typography>
          )}
        </>
      }
    >
      <WideField>
        <TextInput
          id={`sla-dispute-${dispute.id}-text`}
          field="text"
          label={t('reportPage.dispute.message')}
          help={t('reportPage.dispute.messageHelp')}
          value={text}
          most={5000}
          isLong
          errors={errors}
          onChange={value => {
            setText(value);
            reset();
          }}
        />
      </WideField>
      <WideField>
        <TextInput
          id={`sla-dispute-${dispute.id}-link`}
          field="link"
          label={t('reportPage.dispute.link')}
          value={link}
          most={2000}
          errors={errors}
          onChange={value => {
            setLink(value);
            reset();
          }}
        />
      </WideField>
      {view.reader.speaks?.needsEvidence === true && (
        <WideField>
          <EvidenceInput
            id={`sla-dispute-${dispute.id}-evidence`}
            value={evidence}
            required={false}
            errors={errors}
            onChange={value => {
              setEvidence(value);
              reset();
            }}
          />
        </WideField>
      )}
    </FieldGrid>
  );
}
