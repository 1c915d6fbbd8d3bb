import {
  refusalsOfDraft,
  type AgreementDraftInput,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import { useMemo, useState } from 'react';
import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import type { AgreementForm } from './form/AgreementForm';
import { formToDraft } from './form/formToDraft';
import { problemInWords } from './problemInWords';
import { inOrderOfForm } from './sectionList';
import { valueAt } from './valueAt';

/** What the server refused of which draft. */
interface Refusal {
  readonly draft: AgreementDraftInput;
  readonly details: readonly ErrorDetail[];
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is typed, and what is wrong with it: by the schema at once, and by what the server said of it. */
export function useEditing(initial: AgreementForm): {
  readonly form: AgreementForm;
  readonly draft: AgreementDraftInput;
  readonly change: (changed: Partial<AgreementForm>) => void;
  readonly replace: (form: AgreementForm) => void;
  /** All that is wrong, by path. */
  readonly problems: FieldErrors;
  /** What is said of it already: of fields that were left, or all once it was to be saved. */
  readonly errors: FieldErrors;
  readonly leave: (path: string) => void;
  readonly sayAll: () => void;
  /** Places what the server refused at the fields, until these are changed. */
  readonly refuse: (refusal: Refusal) => void;
} {
  const t = useTranslate();
  const [form, setForm] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [saysAll, setSaysAll] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const draft = useMemo(() => formToDraft(form), [form]);
  const problems = useMemo((): FieldErrors => {
    const refused = (refusal?.details ?? []).filter(({ field }) =>
      isSame(valueAt(draft, field), valueAt(refusal?.draft, field)),
    );
    const all = inOrderOfForm([...refusalsOfDraft(draft), ...refused]);
    // The first reason of a field is said, the schema's before the server's.
    const first = all.filter(
      ({ field }, i) => all.findIndex(one => one.field === field) === i,
    );
    return Object.fromEntries(
      first.map(({ field, reason }) => [
        field,
        problemInWords(reason, t, valueAt(draft, field) === ''),
      ]),
    );
  }, [draft, refusal, t]);
  const errors = useMemo(
    (): FieldErrors =>
      saysAll
        ? problems
        : Object.fromEntries(
            Object.entries(problems).filter(([path]) => left.has(path)),
          ),
    [problems, left, saysAll],
  );
  return {
    form,
    draft,
    problems,
    errors,
    change: changed => setForm(known => ({ ...known, ...changed })),
    replace: setForm,
    leave: path =>
      setLeft(known => (known.has(path) ? known : new Set([...known, path]))),
    sayAll: () => setSaysAll(true),
    refuse: setRefusal,
  };
}
