import { useParams } from 'react-router-dom';
import { useMonth } from '../../hooks/useMonth';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { NoSuchPage } from '../NoSuchPage';
import { PageProblem } from '../PageProblem';
import { MonthSheet } from './MonthSheet';
import { MonthToolbar } from './MonthToolbar';
import { NothingThen } from './NothingThen';

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

function MonthOf(props: {
  readonly agreementId: string;
  readonly period: string;
}) {
  const t = useTranslate();
  const { agreementId, period } = props;
  const { value, error, loading, retry } = useMonth(agreementId, period);
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('month.loading')} />;
  }
  const hasBegun = value.targets.some(
    ({ month }) => month.attainment.period.state !== 'future',
  );
  return (
    <>
      <MonthToolbar month={value} hasSheet={hasBegun} />
      {hasBegun ? <MonthSheet month={value} /> : <NothingThen month={value} />}
    </>
  );
}

/** A month of an agreement on one sheet, in the words of the customer. */
export function MonthSheetPage() {
  const { agreementId = '', period = '' } = useParams();
  return MONTH.test(period) ? (
    // Another month begins anew: figures never stand under the name of the next one.
    <MonthOf
      key={`${agreementId} ${period}`}
      agreementId={agreementId}
      period={period}
    />
  ) : (
    <NoSuchPage />
  );
}
