import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useFormat } from '../../format/useFormat';
import { titleIn } from '../../hooks/loadTitles';
import { monthSheetRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { StatusLabel } from '../../widgets/StatusLabel';
import { sentenceAbout } from '../month/sentenceOf';
import type { Mine, MyCustomer } from './loadMine';
import { servicesOf, type MyService } from './servicesOf';

/** The services of a customer, each with a sentence about the last period. */
export function ServicesPanel(props: {
  readonly mine: Mine;
  readonly of: MyCustomer;
}) {
  const t = useTranslate();
  const format = useFormat();
  const pathToMonth = useRouteRef(monthSheetRouteRef);
  const { mine, of } = props;
  const services = servicesOf(of, mine);
  const nameOf = ({ entities }: MyService) =>
    entities.map(ref => titleIn(mine.titles, ref)).join(', ');
  const sentence = (service: MyService) => {
    const { told } = service;
    if (told === undefined) {
      return t('mine.nothingYet');
    }
    const target = { figure: told, month: { attainment: told } };
    const { indicators } = mine;
    return sentenceAbout(nameOf(service), target, { t, format, indicators });
  };
  const monthOf = ({ told, agreement }: MyService) => {
    const month = told?.period.label;
    return month !== undefined && /^\d{4}-\d{2}$/.test(month) ? (
      <Link to={pathToMonth({ agreementId: agreement.id, period: month })}>
        {t('mine.more')}
      </Link>
    ) : null;
  };
  return (
    <Panel
      id={`sla-mine-${of.customer.ref}`}
      title={t('mine.servicesFor', { customer: of.customer.title })}
    >
      {services.length === 0 && (
        <Typography color="textSecondary">{t('mine.noServices')}</Typography>
      )}
      <LabelledList
        items={services.map(service => ({
          key: service.agreement.id,
          content: (
            <>
              <Typography component="h3" variant="subtitle1">
                {nameOf(service)}
              </Typography>
              <Typography>{sentence(service)}</Typography>
              {service.kept.total > 1 && (
                <Typography variant="body2" color="textSecondary">
                  {t('mine.kept', {
                    count: service.kept.count,
                    total: service.kept.total,
                  })}
                </Typography>
              )}
              {monthOf(service)}
            </>
          ),
          label: service.status && <StatusLabel status={service.status} />,
        }))}
      />
    </Panel>
  );
}
