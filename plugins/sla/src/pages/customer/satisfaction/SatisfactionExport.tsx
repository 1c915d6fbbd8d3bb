import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { SatisfactionTrend } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import type { Words } from '../../../entity/Words';
import { allOf } from '../../../hooks/allOf';
import { loadTitles } from '../../../hooks/loadTitles';
import { isEntityRef, nameIn } from '../../../hooks/useTitles';
import { TableExport } from '../../../widgets/TableExport';
import { satisfactionFile } from './satisfactionFile';

const AT_ONCE = 500;

/** Stores all answers of a customer that the reader may see, also those that are not in sight. */
export function SatisfactionExport(props: {
  readonly customerRef: string;
  readonly trend: SatisfactionTrend;
  readonly words: Words;
}) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const { customerRef, trend, words } = props;
  const { t } = words;
  const file = async () => {
    const answers = await allOf(cursor =>
      api.getSatisfaction(customerRef, { limit: AT_ONCE, cursor }),
    );
    const named = [...answers, ...trend.items].map(({ service }) => service);
    const people = answers.flatMap(({ by }) => by ?? []);
    const titles = await loadTitles(
      catalog,
      [...named, ...people].filter(isEntityRef),
    );
    const nameOf = (who: string) => nameIn(titles, who, t);
    return satisfactionFile(answers, trend, nameOf, words);
  };
  return <TableExport of={t('satisfaction.title')} file={file} />;
}
