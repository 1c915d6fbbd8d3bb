import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Review,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import {
  clockZone,
  inputOfInstant,
  instantOfInput,
} from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { meanwhileInWords } from '../../hooks/meanwhileInWords';
import { useChanging } from '../../hooks/useChanging';
import { useReadOf } from '../../hooks/useReadOf';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { CheckInput, TextInput, TimeInput } from '../../widgets/inputs';
import { listErrors } from '../../widgets/listErrors';
import { useFirstError } from '../../widgets/useFirstError';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { ContactSuggestions } from '../customer/dialogue/ContactSuggestions';
import { contentOf } from './reviewContent';
import { whenInWords } from './reviewWords';

const ID = 'sla-plan-review';

/** When and where a review is, as it stands in the form; a participant in each line. */
interface Fields {
  readonly at: string;
  readonly until: string;
  readonly place: string;
  readonly link: string;
  readonly participants: string;
  readonly agreements: readonly string[];
}

function fieldsOf(
  review: Review | undefined,
  agreements: readonly string[],
): Fields {
  return {
    at: review === undefined ? '' : inputOfInstant(review.at),
    until: review?.until ? inputOfInstant(review.until) : '',
    place: review?.place ?? '',
    link: review?.link ?? '',
    participants: (review?.participants ?? []).join('\n'),
    agreements: review?.agreements.map(({ id }) => id) ?? agreements,
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function planOf(fields: Fields) {
  return {
    at: instantOfInput(fields.at) ?? '',
    until: instantOfInput(fields.until) ?? null,
    place: orNull(fields.place),
    link: orNull(fields.link),
    participants: fields.participants
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
    agreements: [...fields.agreements],
  };
}

async function readAgreements(api: SlaApi, customerRef: string) {
  const found = await allOf(cursor =>
    api.getAgreements({ customerRef, type: 'sla', cursor }),
  );
  return found.filter(({ state }) => state !== 'draft');
}

/** Plans a review with a customer, or changes when and where it is. */
export function PlanReviewDialog(props: {
  readonly customerRef: string;
  /** What is changed; undefined for a new one. */
  readonly review?: Review;
  /** Ids that are ticked in a new one. */
  readonly agreements?: readonly string[];
  readonly onStored: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, review, agreements = [], onStored, onClose } = props;
  const {
    value: known = [],
    error: unread,
    retry,
  } = useReadOf(customerRef, readAgreements);
  const form = useChanging<Review, Fields>({
    stored: review,
    draftOf: stored => fieldsOf(stored, agreements),
    read: async ({ id }) => await api.getReview(id),
    store: async (fields, base) =>
      base === undefined
        ? await api.planReview(customerRef, planOf(fields))
        : await api.changeReview(base, base.etag, {
            ...contentOf(base),
            ...planOf(fields),
          }),
  });
  const { draft, change, errors, sending } = form;
  useFirstError(ID, errors);
  const describe = (field: keyof Fields, now: Review) =>
    ({
      at: {
        label: t('reviews.when'),
        text: whenInWords(now, { t, format }),
      },
      until: {
        label: t('reviews.fieldUntil'),
        text: whenInWords(now, { t, format }),
      },
      place: { label: t('reviews.fieldPlace'), text: now.place ?? '–' },
      link: { label: t('reviews.fieldLink'), text: now.link ?? '–' },
      participants: {
        label: t('reviews.fieldParticipants'),
        text: now.participants.join(', '),
      },
      agreements: {
        label: t('reviews.fieldAgreements'),
        text: now.agreements.map(({ title }) => title ?? '–').join(', '),
      },
    }[field]);
  const input = (field: Exclude<keyof Fields, 'agreements'>) => ({
    id: `${ID}-${field}`,
    field,
    value: draft[field],
    errors: listErrors(errors, field),
    onChange: (text: string) => change({ [field]: text }),
  });
  const tick = (id: string, isTicked: boolean) =>
    change({
      agreements: isTicked
        ? [...draft.agreements, id]
        : draft.agreements.filter(one => one !== id),
    });
  const sendIt = async () => {
    const stored = await form.send();
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  const isComplete =
    instantOfInput(draft.at) !== undefined && draft.agreements.length > 0;
  return (
    <FormDialog
      id={ID}
      title={t(
        review === undefined ? 'reviews.planTitle' : 'reviews.changeTitle',
      )}
      intro={t('reviews.planIntro')}
      failure={meanwhileInWords(form, t, describe)}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={isComplete && sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <TimeInput
        {...input('at')}
        label={t('reviews.fieldAt', { zone: clockZone() })}
        required
      />
      <TimeInput {...input('until')} label={t('reviews.fieldUntil')} />
      <TextInput
        {...input('place')}
        label={t('reviews.fieldPlace')}
        most={200}
      />
      <TextInput
        {...input('link')}
        label={t('reviews.fieldLink')}
        help={t('reviews.linkHelp')}
        most={2000}
      />
      <TextInput
        {...input('participants')}
        label={t('reviews.fieldParticipants')}
        help={t('reviews.participantsHelp')}
        most={10_000}
        isLong
      />
      <ContactSuggestions
        id={`${ID}-contacts`}
        customerRef={customerRef}
        value={draft.participants}
        onChange={participants => change({ participants })}
      />
      <div role="group" aria-labelledby={`${ID}-agreements`}>
        <Typography id={`${ID}-agreements`} variant="body2">
          {t('reviews.fieldAgreements')}
        </Typography>
        {unread !== undefined && (
          <CouldNotReadPart
            text={t('reviews.agreementsFailed', { reason: unread.message })}
            onRetry={retry}
          />
        )}
        {known.map(({ id, title }) => (
          <div key={id}>
            <CheckInput
              id={`${ID}-agreement-${id}`}
              label={title}
              isChecked={draft.agreements.includes(id)}
              onChange={isTicked => tick(id, isTicked)}
            />
          </div>
        ))}
      </div>
    </FormDialog>
  );
}
