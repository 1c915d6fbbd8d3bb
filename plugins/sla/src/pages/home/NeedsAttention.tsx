import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState, type ReactNode } from 'react';
import { AlertsList } from '../../entity/alerts/AlertsList';
import { EntityTabLink } from '../../entity/EntityTabLink';
import { useFormat } from '../../format/useFormat';
import type { AgreementsNow } from '../../hooks/loadAgreements';
import { titleIn } from '../../hooks/loadTitles';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { agreementRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { gravestOf } from '../../widgets/alertWords';
import { StatusLabel } from '../../widgets/StatusLabel';
import { risksInWords } from '../customers/attentionInWords';
import { attentionOf, type Attention } from './attentionOf';

/** As many are shown before one asks for all. */
const SHOWN = 8;
const DAY_MILLISECONDS = 86_400_000;

/** What a manager should look at now. */
export function NeedsAttention(props: { readonly value: AgreementsNow }) {
  const t = useTranslate();
  const format = useFormat();
  const agreementPath = useRouteRef(agreementRouteRef);
  const customerPath = useCustomerPath();
  const [isWhole, setWhole] = useState(false);
  const { value } = props;
  const { titles } = value;
  const now = Date.now();
  const alerts = gravestOf(value.alerts);
  const alerted = new Set(alerts.map(({ targetId }) => targetId));
  // An alert says more of a target than its verdict.
  const others = attentionOf(value).filter(
    attention =>
      attention.kind !== 'target' || !alerted.has(attention.figure.targetId),
  );
  const count = alerts.length + others.length;
  const most = isWhole ? count : SHOWN;
  const shownAlerts = alerts.slice(0, most);
  const shown = others.slice(0, most - shownAlerts.length);

  const contentOf = (
    title: ReactNode,
    about: string,
    label: ReactNode,
    key: string,
  ) => ({
    key,
    label,
    content: (
      <>
        {title}
        <Typography variant="body2" color="textSecondary">
          {about}
        </Typography>
      </>
    ),
  });
  const toItem = (attention: Attention) => {
    switch (attention.kind) {
      case 'target': {
        const { figure, status } = attention;
        const { entityRef, targetName, customerRef, targetId } = figure;
        const service = titleIn(titles, entityRef);
        return contentOf(
          <EntityTabLink
            entityRef={entityRef}
            title={
              targetName === service
                ? service
                : t('home.attention.target', { target: targetName, service })
            }
          />,
          t('home.attention.for', { customer: titleIn(titles, customerRef) }),
          <StatusLabel status={status} />,
          targetId,
        );
      }
      case 'offer': {
        const { agreement, onOffer } = attention;
        const days = Math.floor(
          (now - Date.parse(onOffer.offeredAt)) / DAY_MILLISECONDS,
        );
        return contentOf(
          <Link to={agreementPath({ agreementId: agreement.id })}>
            {agreement.title}
          </Link>,
          t('home.attention.offered', { count: days }),
          t('home.attention.unsigned'),
          agreement.id,
        );
      }
      case 'customer': {
        const { customer } = attention;
        const path = customerPath(customer.ref);
        const row = {
          customer,
          manager: undefined,
          titleOf: (ref: string) => titleIn(titles, ref),
        };
        return contentOf(
          path === undefined ? (
            customer.title
          ) : (
            <Link to={path}>{customer.title}</Link>
          ),
          risksInWords(row, { t, format, now }).join(' · '),
          t('home.attention.customer'),
          customer.ref,
        );
      }
      default:
        return attention satisfies never;
    }
  };
  return (
    <Panel id="sla-attention" title={t('home.attention.title')}>
      {count === 0 && <Typography>{t('home.attention.none')}</Typography>}
      {shownAlerts.length > 0 && (
        <AlertsList
          alerts={shownAlerts}
          serviceOf={ref => titleIn(titles, ref)}
        />
      )}
      {shown.length > 0 && <LabelledList items={shown.map(toItem)} />}
      {count > most && (
        <Button onClick={() => setWhole(true)}>
          {t('home.attention.all', { count })}
        </Button>
      )}
    </Panel>
  );
}
