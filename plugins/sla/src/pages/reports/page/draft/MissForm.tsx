import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  CommentMissInput,
  Report,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../../api/slaApiRef';
import {
  isStaleSending,
  refusedFields,
  useSending,
} from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { EntityInput } from '../../../../widgets/EntityInput';
import { FieldGrid } from '../../../../widgets/FieldGrid';
import { DateInput, TextInput } from '../../../../widgets/inputs';
import { WideField } from '../../../../widgets/WideField';
import type { Miss } from './missesOf';
import { StoredLine } from './StoredLine';
import { useTellUnstored } from './Unstored';
import { useTypedOver } from './useTypedOver';

/** What can have caused a miss. */
const KINDS = ['component', 'system', 'api', 'resource', 'domain', 'group'];

interface MissDraft {
  readonly cause: string;
  readonly measure: string;
  readonly measureDue: string;
  readonly causingEntity: string;
}

function draftOf({ comment }: Miss): MissDraft {
  return {
    cause: comment?.cause ?? '',
    measure: comment?.measure ?? '',
    measureDue: comment?.measureDue ?? '',
    causingEntity: comment?.causingEntity ?? '',
  };
}

function bodyOf(draft: MissDraft): CommentMissInput {
  const { measureDue, causingEntity } = draft;
  return {
    cause: draft.cause.trim(),
    measure: draft.measure.trim(),
    measureDue: measureDue === '' ? null : measureDue,
    causingEntity: causingEntity.trim() === '' ? null : causingEntity.trim(),
  };
}

/** Cause and measure of one miss: what it was, what is done about it and until when, and what caused it. */
export function MissForm(props: {
  readonly report: Report;
  readonly miss: Miss;
  readonly onStored: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { report, miss, onStored } = props;
  const { targetId, name } = miss.target;
  const id = `sla-miss-${targetId}`;
  const label = t('reportPage.miss.form', { target: name });
  const stored = draftOf(miss);
  const {
    typed: draft,
    type,
    settle,
    isTyped,
    isOvertaken,
  } = useTypedOver(stored);
  useTellUnstored({ form: id, name: label, isTyped });
  const { sending, send, reset } = useSending<Report>();
  const errors = refusedFields(sending);
  const isMissing = draft.cause.trim() === '' || draft.measure.trim() === '';
  const change = (changes: Partial<MissDraft>) => {
    type({ ...draft, ...changes });
    reset();
  };
  const store = async () => {
    const done = await send(() =>
      api.commentMiss(report, targetId, bodyOf(draft)),
    );
    if (done !== undefined) {
      settle(draft);
      onStored();
    }
  };
  return (
    <FieldGrid
      label={label}
      saysWhatIsMissing
      onSubmit={store}
      buttons={
        <>
          <Button
            type="submit"
            variant="outlined"
            disabled={isMissing || !isTyped || sending.kind === 'running'}
            aria-label={t('reportPage.miss.storeOf', { target: name })}
          >
            {t('reportPage.store')}
          </Button>
          {isOvertaken && (
            <Typography role="alert">
              {t('reportPage.overtaken', {
                text: `${stored.cause} – ${stored.measure}`,
              })}
            </Typography>
          )}
          <StoredLine
            sending={sending}
            isStale={isStaleSending(sending)}
            isTyped={isTyped}
          />
        </>
      }
    >
      <WideField>
        <TextInput
          id={`${id}-cause`}
          field="cause"
          label={t('reportPage.miss.cause')}
          value={draft.cause}
          most={5000}
          isLong
          required
          errors={errors}
          onChange={cause => change({ cause })}
        />
      </WideField>
      <WideField>
        <TextInput
          id={`${id}-measure`}
          field="measure"
          label={t('reportPage.miss.measure')}
          value={draft.measure}
          most={5000}
          isLong
          required
          errors={errors}
          onChange={measure => change({ measure })}
        />
      </WideField>
      <DateInput
        id={`${id}-due`}
        field="measureDue"
        label={t('reportPage.miss.due')}
        value={draft.measureDue}
        errors={errors}
        onChange={measureDue => change({ measureDue })}
      />
      <EntityInput
        id={`${id}-entity`}
        label={t('reportPage.miss.entity')}
        kinds={KINDS}
        help={t('reportPage.miss.entityHelp')}
        error={errors.causingEntity}
        value={draft.causingEntity}
        onChange={causingEntity => change({ causingEntity })}
      />
    </FieldGrid>
  );
}
