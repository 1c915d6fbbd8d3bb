import type {
  Customer,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import type { FormOf } from '../../widgets/inputs';
import { BucketFields } from './BucketFields';
import { CaseFields } from './CaseFields';
import type { Draft } from './drafts/Draft';
import { StateFields } from './StateFields';

/** The fields of a fact of whichever stream. */
export function FactFields(
  props: FormOf<Draft> & {
    readonly indicator: Indicator;
    readonly customers: readonly Customer[];
    readonly isStored: boolean;
    /** Whether what names it may not be changed. */
    readonly keepsKey?: boolean;
  },
) {
  const { draft, keepsKey = false, ...rest } = props;
  switch (draft.stream) {
    case 'states':
      return <StateFields {...rest} draft={draft} />;
    case 'cases':
      return <CaseFields {...rest} draft={draft} />;
    default:
      return <BucketFields {...rest} draft={draft} keepsKey={keepsKey} />;
  }
}
