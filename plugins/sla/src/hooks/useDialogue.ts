import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  Interaction,
  InteractionKind,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../api/slaApiRef';
import { loadTitles, type Titles } from './loadTitles';
import { isEntityRef } from './useTitles';

/** How many entries are shown at first, and with each step back. */
const PAGE = 20;

/** What of the dialogue is in sight. */
export interface ShownDialogue {
  readonly interactions: readonly Interaction[];
  /** Of everybody and everything that is named in them. */
  readonly titles: Titles;
  readonly hasMore: boolean;
}

/** The refs that an interaction names. */
export function refsIn(interaction: Interaction): string[] {
  const { participants, entities, complaint, steps } = interaction;
  return [
    interaction.createdBy,
    ...participants,
    ...entities,
    ...steps.map(({ by }) => by),
    ...(complaint?.owner ? [complaint.owner] : []),
  ].filter(isEntityRef);
}

/** Reads the dialogue with a customer, the newest first; more of it when asked. */
export function useDialogue(
  customerRef: string,
  kind: InteractionKind | undefined,
) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const [turn, setTurn] = useState(0);
  const [pages, setPages] = useState(1);
  const { value, error, loading } =
    useAsync(async (): Promise<ShownDialogue> => {
      const interactions: Interaction[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < pages; page += 1) {
        const found = await api.getInteractionsOf(customerRef, {
          kind,
          limit: PAGE,
          cursor,
        });
        interactions.push(...found.items);
        cursor = found.nextCursor;
        if (cursor === undefined) {
          break;
        }
      }
      const titles = await loadTitles(catalog, interactions.flatMap(refsIn));
      return { interactions, titles, hasMore: cursor !== undefined };
    }, [api, catalog, customerRef, kind, pages, turn]);
  return {
    value,
    error: loading ? undefined : error,
    retry: () => setTurn(last => last + 1),
    more: () => setPages(last => last + 1),
  };
}
