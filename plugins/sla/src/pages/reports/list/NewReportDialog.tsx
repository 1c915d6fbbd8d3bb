import { useApi } from '@backstage/core-plugin-api';
import type {
  CreateReportInput,
  Report,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { thisMonth } from '../../../format/today';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { ChoiceInput, TextInput } from '../../../widgets/inputs';
import { monthBeside } from '../../../format/monthBeside';
import { isPeriod } from './ReportFilter';
import type { ReportChoices } from './useReports';

const ID = 'sla-new-report';
const LONGEST_PERIOD = 7;

/** Something that a report can be about. */
interface Choice {
  readonly value: string;
  readonly text: string;
  readonly about: Omit<CreateReportInput, 'period'>;
}

/** Creates the draft of a report about an agreement, or about all SLAs of a customer. */
export function NewReportDialog(props: {
  readonly of: ReportChoices;
  readonly onCreated: (report: Report) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { of, onCreated, onClose } = props;
  const choices: readonly Choice[] = [
    ...of.agreements.map(({ id, title }) => ({
      value: id,
      text: title,
      about: { agreementId: id },
    })),
    ...of.customers.map(({ ref, title }) => ({
      value: ref,
      text: t('reports.new.allOf', { customer: title }),
      about: { customerRef: ref },
    })),
  ];
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  // The last month that is over; whoever wants another period types it.
  const [period, setPeriod] = useState(() => monthBeside(thisMonth(), -1));
  const { sending, send } = useSending<Report>();
  const choice = choices.find(({ value }) => value === chosen);
  const create = async () => {
    if (choice === undefined) {
      return;
    }
    const created = await send(() =>
      api.createReport({ ...choice.about, period: period.trim() }),
    );
    if (created !== undefined) {
      onCreated(created);
    }
  };
  const errors = refusedFields(sending);
  return (
    <FormDialog
      id={ID}
      title={t('reports.new.title')}
      intro={t('reports.new.intro')}
      failure={
        sending.kind === 'failed'
          ? t('reports.failed', { reason: sending.reason })
          : undefined
      }
      store={t('reports.new.create')}
      close={t('reports.close')}
      isReady={
        choice !== undefined &&
        isPeriod(period.trim()) &&
        sending.kind !== 'running'
      }
      onStore={create}
      onClose={onClose}
    >
      <ChoiceInput
        id={`${ID}-about`}
        field="agreementId"
        label={t('reports.new.about')}
        value={chosen}
        errors={errors}
        choices={choices}
        onChange={setChosen}
      />
      <TextInput
        id={`${ID}-period`}
        field="period"
        label={t('reports.period')}
        help={t('reports.periodHelp')}
        required
        value={period}
        most={LONGEST_PERIOD}
        errors={errors}
        onChange={setPeriod}
      />
    </FormDialog>
  );
}
