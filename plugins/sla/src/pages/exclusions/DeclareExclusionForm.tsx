import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  DeclareExclusionInput,
  Exclusion,
  ExclusionGround,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { clockZone, instantOfInput } from '../../format/localInput';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { FieldGrid } from '../../widgets/FieldGrid';
import { Panel } from '../../widgets/Panel';
import { groundInWords } from '../../format/groundInWords';
import { TextField } from '../../widgets/TextField';

interface Fields {
  readonly from: string;
  readonly to: string;
  readonly ground: ExclusionGround;
  readonly reason: string;
  readonly evidence: string;
  /** Id of a target; empty for all. */
  readonly target: string;
}

function exclusionOf(fields: Fields): DeclareExclusionInput | undefined {
  const from = instantOfInput(fields.from);
  const to = instantOfInput(fields.to);
  return from === undefined || to === undefined || fields.reason.trim() === ''
    ? undefined
    : {
        from,
        to,
        ground: fields.ground,
        reason: fields.reason,
        evidence: fields.evidence.trim() === '' ? null : fields.evidence,
        targets: fields.target === '' ? null : [fields.target],
      };
}

/** Declares time that is over, on a ground that the agreement names. */
export function DeclareExclusionForm(props: {
  readonly agreement: Agreement;
  /** That the agreement names, at least one. */
  readonly grounds: readonly ExclusionGround[];
  readonly onDeclared: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { agreement, grounds, onDeclared } = props;
  const empty: Fields = {
    from: '',
    to: '',
    ground: grounds[0],
    reason: '',
    evidence: '',
    target: '',
  };
  const [fields, setFields] = useState(empty);
  const { sending, send, reset } = useSending<Exclusion>();
  const exclusion = exclusionOf(fields);
  const change = (changed: Partial<Fields>) => {
    setFields({ ...fields, ...changed });
    reset();
  };
  const declare = async () => {
    const declared =
      exclusion &&
      (await send(
        async () => await api.declareExclusion(agreement.id, exclusion),
      ));
    if (declared !== undefined) {
      setFields(empty);
      onDeclared();
    }
  };
  return (
    <Panel id="sla-exclusion-declare" title={t('exclusions.declareTitle')}>
      <FieldGrid
        label={t('exclusions.declareTitle')}
        onSubmit={declare}
        buttons={
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={exclusion === undefined || sending.kind === 'running'}
          >
            {t('exclusions.declare')}
          </Button>
        }
      >
        <TextField
          id="sla-exclusion-from"
          type="datetime-local"
          required
          InputLabelProps={{ shrink: true }}
          label={t('exclusions.fieldFrom', { zone: clockZone() })}
          value={fields.from}
          onChange={({ target }) => change({ from: target.value })}
        />
        <TextField
          id="sla-exclusion-to"
          type="datetime-local"
          required
          InputLabelProps={{ shrink: true }}
          label={t('exclusions.fieldTo')}
          value={fields.to}
          onChange={({ target }) => change({ to: target.value })}
        />
        <TextField
          id="sla-exclusion-ground"
          select
          SelectProps={{ native: true }}
          label={t('exclusions.fieldGround')}
          value={fields.ground}
          onChange={({ target }) =>
            change({
              ground:
                grounds.find(known => known === target.value) ?? grounds[0],
            })
          }
        >
          {grounds.map(ground => (
            <option key={ground} value={ground}>
              {groundInWords(ground, t)}
            </option>
          ))}
        </TextField>
        <TextField
          id="sla-exclusion-target"
          select
          SelectProps={{ native: true }}
          label={t('exclusions.fieldTargets')}
          value={fields.target}
          InputLabelProps={{ shrink: true }}
          onChange={({ target }) => change({ target: target.value })}
        >
          <option value="">{t('exclusions.allTargets')}</option>
          {agreement.targets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TextField>
        <TextField
          id="sla-exclusion-reason"
          required
          multiline
          inputProps={{ maxLength: 2000 }}
          label={t('exclusions.fieldReason')}
          value={fields.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
        <TextField
          id="sla-exclusion-evidence"
          inputProps={{ maxLength: 2000 }}
          label={t('exclusions.fieldEvidence')}
          value={fields.evidence}
          onChange={({ target }) => change({ evidence: target.value })}
        />
      </FieldGrid>
      <div role="status" aria-live="polite">
        {sending.kind === 'failed' && (
          <Typography color="error">
            {t('exclusions.failed', { reason: sending.reason })}
          </Typography>
        )}
        {sending.kind === 'done' && (
          <Typography>{t('exclusions.declared')}</Typography>
        )}
      </div>
    </Panel>
  );
}
