import { useParams } from 'react-router-dom';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Stack } from '../../widgets/Stack';
import { StaleWarning } from '../../widgets/StaleWarning';
import { NoSuchPage } from '../NoSuchPage';
import { PageProblem } from '../PageProblem';
import { CloseOfMonth } from './CloseOfMonth';
import { MonthLinks } from './MonthLinks';
import { useClose } from './useClose';

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

function CloseOf(props: { readonly month: string }) {
  const t = useTranslate();
  const { month } = props;
  const { value, error, retry } = useClose(month);
  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('close.loading')} />
    ) : (
      <PageProblem error={error} onRetry={retry} />
    );
  }
  return (
    <>
      <StaleWarning error={error} />
      <CloseOfMonth close={value} onChanged={retry} />
    </>
  );
}

/** `/sla/close/2026-10`: what is left to do until the reports of the month are published. */
export function ClosePage() {
  const { month = '' } = useParams();
  return MONTH.test(month) ? (
    <Stack data-testid="sla-close">
      <MonthLinks month={month} />
      <CloseOf key={month} month={month} />
    </Stack>
  ) : (
    <NoSuchPage />
  );
}
