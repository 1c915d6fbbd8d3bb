import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Slam, SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useEffect, useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import {
  loadTitles,
  type Titles,
  type TitlesCatalog,
} from '../../../hooks/loadTitles';
import { useLive } from '../../../hooks/useLive';
import { isEntityRef } from '../../../hooks/useTitles';
import type { SlamFilter } from './SlamFilter';

/** The chart with the titles of its services. */
export interface TitledSlam {
  /** What it was narrowed to. */
  readonly filterKey: string;
  readonly slam: Slam;
  readonly titles: Titles;
}

/** As many services are in sight at first: only their titles are waited for. */
const IN_SIGHT = 60;

type Show = (slam: Slam, titles: Titles) => void;

/** Reads the chart, and shows it before the titles of what is out of sight are known. */
async function loadSlam(
  filter: SlamFilter,
  { api, catalog, show }: { api: SlaApi; catalog: TitlesCatalog; show: Show },
): Promise<void> {
  const { customer, type, beneath, months } = filter;
  const slam = await api.getSlam({
    months,
    ...(customer === '' ? {} : { customerRef: customer }),
    ...(type === '' ? {} : { agreementType: type }),
    ...(beneath === '' ? {} : { beneath }),
  });
  const refs = slam.items.map(({ entityRef }) => entityRef);
  show(slam, await loadTitles(catalog, refs.slice(0, IN_SIGHT)));
  if (refs.length > IN_SIGHT) {
    show(slam, await loadTitles(catalog, refs.slice(IN_SIGHT)));
  }
}

/** What came of reading the chart. */
interface Read {
  readonly value?: TitledSlam;
  readonly error?: Error;
}

/** The chart, and why it could not be read. */
export interface Chart {
  /** The last that could be read, maybe of another choice. */
  readonly value: TitledSlam | undefined;
  readonly error: Error | undefined;
  /** Whether it could only not be refreshed. */
  readonly isStale: boolean;
  readonly retry: () => void;
}

/** Reads the chart; what was read stays in sight while another is read. */
export function useSlam(filter: SlamFilter): Chart {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const [read, setRead] = useState<Read>({});
  const { customer, type, months } = filter;
  // Half a ref is still being typed.
  const beneath = isEntityRef(filter.beneath) ? filter.beneath : '';
  const filterKey = [customer, type, beneath, months].join(' ');
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => setTurn(previous => previous + 1), []);

  useEffect(() => {
    let isWanted = true;
    const change = (next: (previous: Read) => Read) => {
      if (isWanted) {
        setRead(next);
      }
    };
    const show: Show = (slam, titles) =>
      change(({ value }) => ({
        value: {
          filterKey,
          slam,
          titles: new Map([...(value?.titles ?? []), ...titles]),
        },
      }));
    change(({ value }) => ({ value }));
    loadSlam({ customer, type, beneath, months }, { api, catalog, show }).catch(
      error => change(({ value }) => ({ value, error: toError(error) })),
    );
    return () => {
      isWanted = false;
    };
  }, [api, catalog, customer, type, beneath, months, filterKey, turn]);

  useLive(retry);

  const { value, error } = read;
  // What could only not be refreshed stays; of another filter it would be wrong.
  const isStale = error !== undefined && value?.filterKey === filterKey;
  return { value, error, isStale, retry };
}
