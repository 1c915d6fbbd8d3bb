import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  SignOff,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useFormat } from '../../../format/useFormat';
import { useSending } from '../../../hooks/useSending';
import { nameIn } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { LabelledList } from '../../../widgets/LabelledList';
import { Panel } from '../../../widgets/Panel';
import type { AgreementInView } from './AgreementInView';

/** Signatures that were entered and do not count until a second person confirms them; nothing where there is none. */
export function UnconfirmedPanel(props: {
  readonly view: AgreementInView;
  readonly onConfirmed: () => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<Agreement>();
  const { view, onConfirmed } = props;
  const { shown, reader, titles } = view;
  const waiting = shown.signatures.flatMap(signature =>
    signature.entered?.confirmation === 'not-confirmed'
      ? [{ signature, entered: signature.entered }]
      : [],
  );
  if (waiting.length === 0) {
    return null;
  }
  const nameOf = (who: string | null) =>
    who === null ? '–' : nameIn(titles, who, t);
  const confirm = async ({ id }: SignOff) => {
    const confirmed = await send(() => api.confirmSignature(shown.id, id));
    if (confirmed !== undefined) {
      onConfirmed();
    }
  };
  return (
    <Panel id="sla-unconfirmed" title={t('agreementPage.unconfirmedTitle')}>
      <Typography>{t('agreementPage.unconfirmedText')}</Typography>
      <LabelledList
        items={waiting.map(({ signature, entered }) => ({
          key: signature.id,
          content: t('agreementPage.unconfirmed', {
            who: entered.name ?? nameOf(signature.signedBy),
            date: format.date(entered.signedOn),
            by: nameOf(entered.by),
          }),
          label:
            reader.side === 'provider' &&
            shown.state === 'offered' &&
            entered.by !== reader.ref ? (
              <Button
                variant="outlined"
                size="small"
                disabled={sending.kind === 'running'}
                onClick={() => confirm(signature)}
              >
                {t('agreementPage.confirm')}
              </Button>
            ) : null,
        }))}
      />
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('agreementPage.refused', { reason: sending.reason })}
        </Typography>
      )}
    </Panel>
  );
}
