import { useApi } from '@backstage/core-plugin-api';
import type {
  OutcomeKind,
  Review,
  ReviewDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { failureInWords } from '../../hooks/failureInWords';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FormDialog } from '../../widgets/FormDialog';
import { ChoiceInput, DateInput, TextInput } from '../../widgets/inputs';
import { OWNER_KINDS } from '../customer/actions/ownerKinds';
import { useCustomerServices } from '../customer/useCustomerServices';
import { beginBecoming, outcomeOf, type BecomeDraft } from './becomeDraft';

const ID = 'sla-become';

/** Makes of a decision what follows from it. */
export function BecomeDialog(props: {
  readonly review: Review;
  readonly decision: ReviewDecision;
  readonly kind: OutcomeKind;
  readonly onMade: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { review, decision, kind, onMade, onClose } = props;
  const [draft, setDraft] = useState(() => beginBecoming(decision, review));
  const { sending, send, reset } = useSending<Review>();
  const { services } = useCustomerServices(review.customerRef);
  const given = {
    ...draft,
    service: draft.service === '' ? services?.[0]?.ref ?? '' : draft.service,
  };
  const outcome = outcomeOf(kind, given, decision);
  // The API names a field beneath what it belongs to.
  const errors = Object.fromEntries(
    Object.entries(refusedFields(sending)).map(([field, reason]) => [
      field.replace(/^(action|requirement|improvement)\./, ''),
      reason,
    ]),
  );
  const input = (field: keyof BecomeDraft) => ({
    id: `${ID}-${field}`,
    field,
    value: given[field],
    errors,
    onChange: (text: string) => {
      setDraft({ ...draft, [field]: text });
      reset();
    },
  });
  const make = async () => {
    const made =
      outcome &&
      (await send(
        async () =>
          await api.becomeOfDecision(
            {
              customerRef: review.customerRef,
              id: review.id,
              decisionId: decision.id,
            },
            outcome,
          ),
      ));
    if (made !== undefined) {
      onMade(made);
    }
  };
  const hasOwner = kind === 'action' || kind === 'improvement';
  return (
    <FormDialog
      id={ID}
      title={t(`reviews.makeTitle.${kind}`)}
      intro={t('reviews.makeIntro', { text: decision.text })}
      failure={failureInWords(sending, t)}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={outcome !== undefined && sending.kind !== 'running'}
      onStore={make}
      onClose={onClose}
    >
      {kind !== 'amendment' && (
        <TextInput
          {...input('title')}
          label={t('reviews.fieldTitle')}
          most={200}
          required
        />
      )}
      {hasOwner && (
        <>
          <EntityInput
            id={`${ID}-owner`}
            label={t('reviews.fieldOwner')}
            help={t('reviews.ownerHelp')}
            kinds={OWNER_KINDS}
            value={draft.owner}
            error={errors.owner}
            required={kind === 'action'}
            onChange={input('owner').onChange}
          />
          <DateInput
            {...input('due')}
            label={t('reviews.fieldDue')}
            required={kind === 'action'}
          />
        </>
      )}
      {kind === 'requirement' && (
        <ChoiceInput
          {...input('service')}
          label={t('reviews.fieldService')}
          help={services?.length === 0 ? t('reviews.noServices') : undefined}
          choices={(services ?? []).map(({ ref, title }) => ({
            value: ref,
            text: title,
          }))}
        />
      )}
      {kind === 'amendment' && (
        <ChoiceInput
          {...input('agreementId')}
          label={t('reviews.fieldAgreement')}
          choices={review.agreements.map(({ id, title }) => ({
            value: id,
            text: title ?? t('reviews.hiddenAgreement'),
          }))}
        />
      )}
    </FormDialog>
  );
}
