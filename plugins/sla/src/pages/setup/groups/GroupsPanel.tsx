import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { customerRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { CheckInput, TextInput } from '../../../widgets/inputs';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { StackedTable } from '../../../widgets/StackedTable';
import { customerParams } from '../../customers/customerParams';
import { PageProblem } from '../../PageProblem';
import { useGroups, type GroupToChoose } from './useGroups';
import { useMaking } from './useMaking';

function matches({ title, type }: GroupToChoose, text: string): boolean {
  const sought = text.trim().toLocaleLowerCase();
  return `${title} ${type}`.toLocaleLowerCase().includes(sought);
}

/** Groups to be chosen, each with what came of it. */
export function GroupsPanel() {
  const t = useTranslate();
  const pathTo = useRouteRef(customerRouteRef);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { value, error, loading, retry } = useGroups();
  const { isRunning, made, make } = useMaking();
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('setUp.groups.loading')} />;
  }
  const isFree = ({ ref, customer }: GroupToChoose) =>
    customer === undefined && made.get(ref)?.kind !== 'made';
  const wanted = value.filter(group => chosen.has(group.ref) && isFree(group));
  const shown = value.filter(group => matches(group, text));
  const done = [...made.values()];
  const stateOf = ({ ref, customer }: GroupToChoose) => {
    const one = made.get(ref);
    const customerRef = one?.kind === 'made' ? one.ref : customer?.ref;
    if (customerRef !== undefined) {
      return (
        <Link to={pathTo(customerParams(customerRef))}>
          {t(one?.kind === 'made' ? 'setUp.groups.made' : 'setUp.groups.known')}
        </Link>
      );
    }
    return one?.kind === 'failed'
      ? t('setUp.groups.failed', { reason: one.reason })
      : t('setUp.groups.free');
  };
  const choose = (ref: string, isChosen: boolean) =>
    setChosen(
      known =>
        new Set(
          isChosen ? [...known, ref] : [...known].filter(one => one !== ref),
        ),
    );
  return (
    <Panel id="sla-groups" title={t('setUp.groups.title')}>
      <Typography>{t('setUp.groups.intro')}</Typography>
      {value.length === 0 ? (
        <Typography>{t('setUp.groups.empty')}</Typography>
      ) : (
        <>
          <TextInput
            id="sla-groups-search"
            field="search"
            label={t('setUp.groups.search')}
            value={text}
            most={200}
            errors={{}}
            onChange={setText}
          />
          <StackedTable
            label={t('setUp.groups.title')}
            heads={(['group', 'type', 'state'] as const).map(head =>
              t(`setUp.groups.${head}`),
            )}
            rows={shown.map(group => ({
              key: group.ref,
              cells: [
                isFree(group) ? (
                  <CheckInput
                    id={`sla-group-${group.ref}`}
                    label={group.title}
                    isChecked={chosen.has(group.ref)}
                    onChange={isChosen => choose(group.ref, isChosen)}
                  />
                ) : (
                  group.title
                ),
                group.type,
                stateOf(group),
              ],
            }))}
          />
          <Button
            variant="contained"
            color="primary"
            disabled={wanted.length === 0 || isRunning}
            onClick={() => make(wanted)}
          >
            {t('setUp.groups.make', { count: wanted.length })}
          </Button>
          <Typography role="status" aria-live="polite">
            {done.length === 0
              ? ''
              : t('setUp.groups.outcome', {
                  made: done.filter(({ kind }) => kind === 'made').length,
                  failed: done.filter(({ kind }) => kind === 'failed').length,
                })}
          </Typography>
        </>
      )}
    </Panel>
  );
}
