import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { stateInWords, typeInWords } from '../../../entity/agreementWords';
import { agreementRouteRef } from '../../../routes';
import { StackedTable } from '../../../widgets/StackedTable';
import type { OverviewRow } from './OverviewRow';
import { endInWords, leftInWords, type OverviewWords } from './overviewWords';
import { StateLabel } from './StateLabel';

function Minor({ children }: { readonly children: ReactNode }) {
  return (
    <Typography component="div" variant="body2" color="textSecondary">
      {children}
    </Typography>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

/** Agreements, one a row, each with what is left to do about it. */
export function OverviewTable(props: {
  readonly rows: readonly OverviewRow[];
  readonly words: OverviewWords;
}) {
  const pathTo = useRouteRef(agreementRouteRef);
  const { rows, words } = props;
  const { t } = words;
  const cellsOf = ({ agreement, customer, provider }: OverviewRow) => {
    const { id, title, type, state, version, nextVersion } = agreement;
    const left = leftInWords(agreement, words);
    return [
      <>
        <Link to={pathTo({ agreementId: id })}>{title}</Link>
        <Minor>{typeInWords(type, t)}</Minor>
      </>,
      customer,
      provider,
      <>
        <StateLabel state={state} />
        <Minor>
          <div>{t('agreementPage.version', { version })}</div>
          {agreement.recorded !== undefined && <div>{t('setUp.recorded')}</div>}
          {nextVersion !== null && (
            <div>
              {t('agreementPage.stands', {
                version: nextVersion.version,
                state: stateInWords(nextVersion.state, t),
              })}
            </div>
          )}
        </Minor>
      </>,
      <Lines lines={endInWords(agreement, words)} />,
      left.length === 0 ? (
        t('agreementList.nothingLeft')
      ) : (
        <Lines lines={left} />
      ),
    ];
  };
  return (
    <StackedTable
      label={t('agreementList.title')}
      heads={[
        t('agreementList.agreement'),
        t('agreementList.customer'),
        t('agreementList.provider'),
        t('agreementList.state'),
        t('agreementList.term'),
        t('agreementList.left'),
      ]}
      rows={rows.map(row => ({ key: row.agreement.id, cells: cellsOf(row) }))}
    />
  );
}
