import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useFormat } from '../../format/useFormat';
import {
  agreementRouteRef,
  exclusionsRouteRef,
  reportRouteRef,
} from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { reportName } from '../reports/reportWords';
import type { Mine } from './loadMine';

/** What waits for the reader, and what the reader waits for. */
export function WaitingPanel(props: { readonly mine: Mine }) {
  const t = useTranslate();
  const format = useFormat();
  const pathToAgreement = useRouteRef(agreementRouteRef);
  const pathToExclusions = useRouteRef(exclusionsRouteRef);
  const pathToReport = useRouteRef(reportRouteRef);
  const { customers, actions } = props.mine;
  const at = (instant: string) =>
    format.moment(
      instant,
      new Intl.DateTimeFormat().resolvedOptions().timeZone,
    );
  const items = [
    ...customers
      .flatMap(({ offers }) => offers)
      .map(({ id, title, version }) => ({
        key: `offer-${id}`,
        content: (
          <Link
            to={`${pathToAgreement({ agreementId: id })}?version=${version}`}
          >
            {t('mine.offer', { title })}
          </Link>
        ),
      })),
    ...customers
      .flatMap(({ reports }) => reports.unacknowledged)
      .map(report => ({
        key: `report-${report.id}`,
        content: (
          <Link to={pathToReport({ reportId: report.id })}>
            {t('mine.report', { name: reportName(report, { t, format }) })}
          </Link>
        ),
      })),
    ...customers
      .flatMap(({ reports }) => reports.answers)
      .map(({ report, dispute }) => ({
        key: `dispute-${dispute.id}`,
        content: (
          <Link to={pathToReport({ reportId: report.id })}>
            {t(
              dispute.state === 'settlement-proposed'
                ? 'mine.settlement'
                : 'mine.disputeAnswered',
              { name: reportName(report, { t, format }) },
            )}
          </Link>
        ),
      })),
    ...actions.map(({ id, title, due }) => ({
      key: `action-${id}`,
      content: t('mine.action', { title, date: format.date(due) }),
    })),
    ...customers.flatMap(({ complaints }) =>
      complaints.map(({ id, title, complaint }) => ({
        key: `complaint-${id}`,
        content:
          complaint?.state === 'answered'
            ? t('mine.answered', { title })
            : t('mine.complained', { title }),
      })),
    ),
    ...customers.flatMap(({ nextMeeting }) =>
      nextMeeting === undefined
        ? []
        : [
            {
              key: `meeting-${nextMeeting.id}`,
              content: t('mine.meeting', {
                title: nextMeeting.title,
                time: at(nextMeeting.at),
              }),
            },
          ],
    ),
    ...customers
      .flatMap(({ agreements }) => agreements)
      .filter(
        ({ state, exclusionGrounds }) =>
          state === 'active' && (exclusionGrounds ?? []).length > 0,
      )
      .map(({ id, title }) => ({
        key: `exclusions-${id}`,
        content: (
          <Link to={pathToExclusions({ agreementId: id })}>
            {t('mine.exclusions', { title })}
          </Link>
        ),
      })),
  ];
  return (
    <Panel id="sla-mine-waiting" title={t('mine.waiting')}>
      {items.length === 0 && (
        <Typography color="textSecondary">{t('mine.nothingWaits')}</Typography>
      )}
      <LabelledList items={items.map(item => ({ ...item, label: null }))} />
    </Panel>
  );
}
