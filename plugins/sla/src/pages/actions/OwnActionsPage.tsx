import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { OwnAction } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { failureInWords } from '../../hooks/failureInWords';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { useOwnActions } from '../../hooks/useOwnActions';
import { useSending } from '../../hooks/useSending';
import { slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { DueDate } from '../../widgets/DueDate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { PersonOrName } from '../PersonOrName';
import { RowAction } from '../../widgets/RowAction';
import { Stack } from '../../widgets/Stack';
import { StackedTable } from '../../widgets/StackedTable';
import { PageProblem } from '../PageProblem';
import { ownActionsFile } from './actionsFile';

/** `/sla/actions`: what the reader and their groups have promised to whichever customer. */
export function OwnActionsPage() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const home = useRouteRef(slaRouteRef);
  const pathOf = useCustomerPath();
  const { value, error, loading, retry } = useOwnActions();
  const { sending, send } = useSending<OwnAction>();
  const [said, setSaid] = useState<string>();
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('actions.loading')} />;
  }
  const complete = async ({ id, title }: OwnAction) => {
    const done = await send(async () => await api.completeOwnAction(id));
    if (done !== undefined) {
      setSaid(t('actions.completed', { title }));
      retry();
    }
  };
  const customerOf = ({ customer }: OwnAction) => {
    if (customer === null) {
      return t('actions.hiddenCustomer');
    }
    const path = pathOf(customer.ref);
    return path === undefined ? (
      customer.title
    ) : (
      <Link to={path}>{customer.title}</Link>
    );
  };
  const failure = failureInWords(sending, t);
  return (
    <Stack data-testid="sla-own-actions">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Panel
        id="sla-own-actions"
        title={t('actions.mine')}
        aside={
          value.items.length > 0 && (
            <ExportButtons
              file={() =>
                ownActionsFile(value.items, { t, titles: value.titles })
              }
            />
          )
        }
      >
        <Typography>{t('actions.mineIntro')}</Typography>
        {value.items.length === 0 ? (
          <Typography>{t('actions.noneMine')}</Typography>
        ) : (
          <StackedTable
            label={t('actions.mine')}
            heads={[
              t('actions.action'),
              t('actions.customer'),
              t('actions.owner'),
              t('actions.due'),
              t('actions.what'),
            ]}
            rows={value.items.map(action => ({
              key: action.id,
              cells: [
                action.title,
                customerOf(action),
                <PersonOrName
                  key="owner"
                  who={action.owner}
                  titles={value.titles}
                />,
                <DueDate key="due" due={action.due} now={Date.now()} />,
                <RowAction
                  key="complete"
                  text={t('actions.complete')}
                  label={t('dialogue.of', {
                    action: t('actions.complete'),
                    title: action.title,
                  })}
                  onClick={() => complete(action)}
                />,
              ],
            }))}
          />
        )}
        {failure !== undefined && (
          <Typography role="alert" color="error">
            {failure}
          </Typography>
        )}
        <div role="status">
          {said !== undefined && <Typography>{said}</Typography>}
        </div>
      </Panel>
    </Stack>
  );
}
