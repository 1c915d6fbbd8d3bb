import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import PictureAsPdfIcon from '@material-ui/icons/PictureAsPdfOutlined';
import { documentLanguageOf } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { download } from '../../../export/download';
import { fileName } from '../../../export/fileName';
import { useLanguage } from '../../../format/useLanguage';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import type { AgreementInView } from './AgreementInView';

/** Lets the browser store the document: for the customer in the language they read, for the provider in the customer's. */
export function PdfButton(props: { readonly view: AgreementInView }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const reading = documentLanguageOf(useLanguage());
  const { sending, send } = useSending<Blob>();
  const { shown, reader } = props.view;
  const { id, version, title } = shown;
  const store = async () => {
    const language = reader.side === 'customer' ? reading : undefined;
    const pdf = await send(() =>
      api.getAgreementPdf(id, { version, language }),
    );
    if (pdf !== undefined) {
      const name = t('agreementPage.fileName', { title, version });
      download(pdf, fileName(name, 'pdf'));
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        startIcon={<PictureAsPdfIcon />}
        disabled={sending.kind === 'running'}
        onClick={store}
      >
        {t('agreementPage.pdf')}
      </Button>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('agreementPage.pdfFailed', { reason: sending.reason })}
        </Typography>
      )}
    </>
  );
}
