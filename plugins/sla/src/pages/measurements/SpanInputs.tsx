import type { ReactNode } from 'react';
import { clockZone } from '../../format/localInput';
import { useTranslate } from '../../translations/useTranslate';
import type { FieldErrors } from '../../widgets/FieldErrors';
import { TimeInput } from '../../widgets/inputs';

/** From when to when, as browser's fields have it. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** The begin and the end of a time on the browser's clock. */
export function SpanInputs(props: {
  readonly idPrefix: string;
  readonly span: Span;
  /** Whether there is no end yet. */
  readonly isOpen?: boolean;
  readonly errors: FieldErrors;
  readonly onChange: (changed: Partial<Span>) => void;
  /** What stands beneath the end. */
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const { idPrefix, span, isOpen = false, errors, onChange, children } = props;
  const zone = clockZone();
  return (
    <>
      <TimeInput
        id={`${idPrefix}-from`}
        field="from"
        label={t('measurements.from', { zone })}
        value={span.from}
        required
        errors={errors}
        onChange={from => onChange({ from })}
      />
      <div>
        <TimeInput
          id={`${idPrefix}-to`}
          field="to"
          label={t('measurements.to', { zone })}
          value={isOpen ? '' : span.to}
          required={!isOpen}
          disabled={isOpen}
          errors={errors}
          onChange={to => onChange({ to })}
        />
        {children}
      </div>
    </>
  );
}
