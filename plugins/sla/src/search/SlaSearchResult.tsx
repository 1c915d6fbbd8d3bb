import { DefaultResultListItem } from '@backstage/plugin-search-react';
import Chip from '@material-ui/core/Chip';
import type { ComponentProps } from 'react';
import { useTranslate } from '../translations/useTranslate';
import type { FoundKind } from './kinds';

type Props = ComponentProps<typeof DefaultResultListItem>;

/** Something of ours that was found, with what it is. */
export function SlaSearchResult(props: Props & { readonly kind: FoundKind }) {
  const { kind, ...found } = props;
  const t = useTranslate();
  return (
    <DefaultResultListItem
      {...found}
      secondaryAction={
        <Chip
          data-testid="sla-found"
          size="small"
          label={t(`search.${kind}`)}
        />
      }
    />
  );
}

/** A customer that was found. */
export const CustomerResult = (props: Props) => (
  <SlaSearchResult {...props} kind="customer" />
);

/** An agreement that was found. */
export const AgreementResult = (props: Props) => (
  <SlaSearchResult {...props} kind="agreement" />
);

/** A requirement that was found. */
export const RequirementResult = (props: Props) => (
  <SlaSearchResult {...props} kind="requirement" />
);
