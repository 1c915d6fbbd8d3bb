import { Link } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { slaAgreementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { EntityTabLink } from '../../entity/EntityTabLink';
import type { ExportFile } from '../../export/Table';
import { titleIn } from '../../hooks/loadTitles';
import { useNewAgreementPath } from '../../hooks/useNewAgreementPath';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { ShownInParts } from '../../widgets/ShownInParts';
import { StackedTable } from '../../widgets/StackedTable';
import type { UnagreedInView } from './useUnagreed';

function toFile({ services, known }: UnagreedInView, t: Translate): ExportFile {
  const title = t('unagreed.services');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('unagreed.service'), width: 36 },
          { title: t('unagreed.entity'), width: 36 },
          { title: t('unagreed.customer'), width: 30 },
          { title: t('unagreed.link'), width: 18 },
        ],
        rows: services.map(({ entityRef, customerRef, link }) => [
          titleIn(known.titles, entityRef),
          entityRef,
          titleIn(known.titles, customerRef),
          t(`unagreed.${link}`),
        ]),
      },
    ],
  };
}

/** What customers own or use without an SLA, with a way to one. */
export function UnagreedServicesPanel(props: UnagreedInView) {
  const t = useTranslate();
  const newAgreement = useNewAgreementPath();
  const { allowed: mayAgree } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const { services, known } = props;
  const title = t('unagreed.services');
  return (
    <Panel
      id="sla-unagreed-services"
      title={title}
      aside={
        services.length > 0 && (
          <ExportButtons of={title} file={() => toFile(props, t)} />
        )
      }
    >
      <Typography variant="body2" color="textSecondary">
        {t('unagreed.servicesIntro')}
      </Typography>
      {services.length === 0 ? (
        <Typography>{t('unagreed.noServices')}</Typography>
      ) : (
        <ShownInParts items={services}>
          {shown => (
            <StackedTable
              label={title}
              heads={[
                t('unagreed.service'),
                t('unagreed.customer'),
                t('unagreed.link'),
                ...(mayAgree ? [t('unagreed.next')] : []),
              ]}
              rows={shown.map(({ entityRef, customerRef, link }) => {
                const customer = titleIn(known.titles, customerRef);
                return {
                  key: `${entityRef} ${customerRef}`,
                  cells: [
                    <EntityTabLink
                      key="service"
                      entityRef={entityRef}
                      title={titleIn(known.titles, entityRef)}
                    />,
                    <EntityTabLink
                      key="customer"
                      entityRef={customerRef}
                      title={customer}
                    />,
                    t(`unagreed.${link}`),
                    ...(mayAgree
                      ? [
                          <Link
                            key="agree"
                            to={newAgreement(customerRef) ?? ''}
                            aria-label={t('unagreed.agreeOf', { customer })}
                          >
                            {t('unagreed.agree')}
                          </Link>,
                        ]
                      : []),
                  ],
                };
              })}
            />
          )}
        </ShownInParts>
      )}
    </Panel>
  );
}
