import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../../translations/useTranslate';
import { Stack } from '../../../../widgets/Stack';
import type { ReportInView } from '../ReportInView';

/** Who received an earlier revision by mail and was not told that it is corrected; nothing where there is nobody. */
export function UntoldHint(props: { readonly view: ReportInView }) {
  const t = useTranslate();
  const { untold } = props.view.report;
  const revisions = [...new Set(untold.map(({ revision }) => revision))].sort(
    (a, b) => a - b,
  );
  if (untold.length === 0) {
    return null;
  }
  return (
    <Stack>
      {revisions.map(revision => (
        <Typography key={revision}>
          {t('reportPage.sending.untold', {
            revision,
            to: untold
              .filter(one => one.revision === revision)
              .map(({ name }) => name)
              .join(', '),
          })}
        </Typography>
      ))}
    </Stack>
  );
}
