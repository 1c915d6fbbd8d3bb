import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import {
  stateOfInWords,
  termInWords,
  typeInWords,
} from '../../entity/agreementWords';
import { useFormat } from '../../format/useFormat';
import { monthSheetRouteRef, TAB_PATH } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { StatusLabel } from '../../widgets/StatusLabel';
import type { AgreementRow } from './AgreementRow';
import { worstInWords } from './worstInWords';

function Minor(props: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {props.children}
    </Typography>
  );
}

/** Agreements, one a row, with links to what they are about and to their months. */
export function AgreementsTable(props: {
  readonly rows: readonly AgreementRow[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const entityPath = useRouteRef(entityRouteRef);
  const monthPath = useRouteRef(monthSheetRouteRef);
  const toMonth = (
    { agreement }: AgreementRow,
    period: string,
    text: string,
  ) => (
    <div key={period}>
      <Link
        to={monthPath({ agreementId: agreement.id, period })}
        aria-label={t('home.monthOf', { month: text, title: agreement.title })}
      >
        {text}
      </Link>
    </div>
  );
  const toCells = (row: AgreementRow): ReactNode[] => {
    const { agreement, customer, provider, services, worst, months } = row;
    const { closed, running } = months;
    return [
      <>
        <Typography>{agreement.title}</Typography>
        <Minor>{typeInWords(agreement.type, t)}</Minor>
      </>,
      customer,
      provider,
      services.map(({ ref, title }) => (
        <div key={ref}>
          <Link
            to={`${entityPath(
              entityRouteParams(parseEntityRef(ref)),
            )}${TAB_PATH}`}
          >
            {title}
          </Link>
        </div>
      )),
      <>
        {stateOfInWords(agreement, t)}
        <Minor>{termInWords(agreement, { t, format })}</Minor>
      </>,
      worst === undefined ? (
        <StatusLabel status="not-in-force" />
      ) : (
        <StatusLabel status={worst.status} text={worstInWords(worst, t)} />
      ),
      closed === undefined && running === undefined ? (
        '–'
      ) : (
        <>
          {closed !== undefined && toMonth(row, closed, format.month(closed))}
          {running !== undefined &&
            toMonth(
              row,
              running,
              t('home.toDate', { month: format.month(running) }),
            )}
        </>
      ),
    ];
  };
  return (
    <StackedTable
      label={t('agreements.title')}
      heads={[
        t('home.agreement'),
        t('home.customer'),
        t('home.provider'),
        t('home.services'),
        t('home.state'),
        t('home.now'),
        t('home.months'),
      ]}
      rows={props.rows.map(row => ({
        key: row.agreement.id,
        cells: toCells(row),
      }))}
    />
  );
}
