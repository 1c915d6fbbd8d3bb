import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AgendaItem,
  Review,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { meanwhileInWords } from '../../hooks/meanwhileInWords';
import { useReadOf } from '../../hooks/useReadOf';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { CheckInput, TextInput } from '../../widgets/inputs';
import { WideField } from '../../widgets/WideField';
import { useReviewForm } from './useReviewForm';
import { isSameItem, itemInWords, itemOf } from './reviewWords';

const ID = 'sla-agenda';

const useStyles = makeStyles(
  theme => ({
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      columnGap: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    add: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
      '& > div': { flex: '1 1 14rem' },
    },
  }),
  { name: 'SlaAgendaDialog' },
);

/** Everything that can be ticked: what is on the agenda, then what is there besides. */
function offered(
  agenda: readonly AgendaItem[],
  besides: readonly AgendaItem[],
): readonly AgendaItem[] {
  return [
    ...agenda,
    ...besides.filter(item => !agenda.some(one => isSameItem(one, item))),
  ];
}

/** Prepares the agenda: what is open is ticked or left out, anything else is added. */
export function AgendaDialog(props: {
  readonly review: Review;
  readonly onStored: (review: Review) => void;
  readonly onClose: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { review, onStored, onClose } = props;
  const read = useCallback(
    async (api: SlaApi) => {
      const { items } = await api.getAgendaSuggestions(review);
      return items.map(itemOf);
    },
    [review],
  );
  const { value: suggested = [], error } = useReadOf(review.id, read);
  const form = useReviewForm(review, ({ agenda, isAgendaShared }) => ({
    agenda: [...agenda],
    isAgendaShared,
  }));
  const { draft, change, sending } = form;
  const [free, setFree] = useState('');
  // What was unticked stays where it was, so that it can be ticked again.
  const [items, setItems] = useState<readonly AgendaItem[]>(review.agenda);
  // What somebody else put on it meanwhile can be ticked, too.
  const { agenda: theirs = [] } = form.meanwhile?.now ?? {};
  const all = offered(offered(items, theirs), suggested);
  const titleOf = useTitles(all.map(({ title }) => title));
  const words = { t, format, titleOf };
  const ticked = (item: AgendaItem) =>
    draft.agenda.find(one => isSameItem(one, item));
  const without = (item: AgendaItem) =>
    draft.agenda.filter(one => one !== ticked(item));
  const put = (item: AgendaItem, isTicked: boolean) =>
    change({ agenda: isTicked ? [...without(item), item] : without(item) });
  const share = (item: AgendaItem, isShared: boolean) => {
    const visibility = isShared ? 'shared' : 'internal';
    change({
      agenda: draft.agenda.map(one =>
        one === ticked(item) ? { ...one, visibility } : one,
      ),
    });
  };
  const add = () => {
    const item: AgendaItem = {
      kind: 'free',
      about: null,
      title: free.trim(),
      note: null,
      visibility: 'shared',
    };
    setItems([...items, item]);
    put(item, true);
    setFree('');
  };
  const sendIt = async () => {
    const stored = await form.send();
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('reviews.prepareTitle')}
      intro={t('reviews.prepareIntro')}
      failure={meanwhileInWords(form, t, (_field, now) => ({
        label: t('reviews.agenda'),
        text: now.agenda.map(item => itemInWords(item, words)).join(', '),
      }))}
      store={t('reviews.store')}
      close={t('reviews.cancel')}
      isReady={sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <WideField>
        <CheckInput
          id={`${ID}-shared`}
          label={t('reviews.shareAgenda')}
          isChecked={draft.isAgendaShared}
          onChange={isAgendaShared => change({ isAgendaShared })}
        />
        {error !== undefined && (
          <Typography role="alert">
            {t('reviews.suggestionsFailed', { reason: error.message })}
          </Typography>
        )}
        <Typography id={`${ID}-items`} variant="body2">
          {t(
            all.length === 0 ? 'reviews.noSuggestions' : 'reviews.suggestions',
          )}
        </Typography>
        <div role="group" aria-labelledby={`${ID}-items`}>
          {all.map((item, i) => {
            const title = itemInWords(item, words);
            const own = ticked(item);
            return (
              <div key={`${item.kind} ${i}`} className={classes.item}>
                <CheckInput
                  id={`${ID}-item-${i}`}
                  label={title}
                  isChecked={own !== undefined}
                  onChange={isTicked => put(item, isTicked)}
                />
                {own !== undefined && (
                  <CheckInput
                    id={`${ID}-share-${i}`}
                    label={t('reviews.isShared')}
                    name={t('reviews.shareItem', { title })}
                    isChecked={own.visibility === 'shared'}
                    onChange={isShared => share(item, isShared)}
                  />
                )}
              </div>
            );
          })}
        </div>
        <div className={classes.add}>
          <TextInput
            id={`${ID}-free`}
            field="title"
            label={t('reviews.freeItem')}
            value={free}
            most={200}
            errors={{}}
            onChange={setFree}
          />
          <Button
            variant="outlined"
            disabled={free.trim() === ''}
            onClick={add}
          >
            {t('reviews.addItem')}
          </Button>
        </div>
      </WideField>
    </FormDialog>
  );
}
