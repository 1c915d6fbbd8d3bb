import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  Agreement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { partiesOf } from '../../../hooks/loadAgreements';
import { loadIndicators } from '../../../hooks/loadIndicators';
import { loadTitles, type TitlesCatalog } from '../../../hooks/loadTitles';
import { orNothing } from '../../../hooks/orNothing';
import { isEntityRef } from '../../../hooks/useTitles';
import type { AgreementInView } from './AgreementInView';
import { readerOf } from './readerOf';

const entityOf = (indicator: string) =>
  indicator.slice(0, indicator.lastIndexOf('/'));

const lowerCased = (ref: string) => ref.toLocaleLowerCase('en-US');

/** Everybody and everything that an agreement names. */
function namedBy(agreement: Agreement): string[] {
  const { services = [], signatories, recorded } = agreement;
  const people = [
    ...(signatories?.provider?.people ?? []),
    ...(signatories?.customer?.people ?? []),
    ...(recorded?.signatures ?? []).flatMap(({ signedBy }) => signedBy ?? []),
  ].flatMap(person => ('ref' in person ? [person.ref] : []));
  return [
    ...partiesOf(agreement),
    ...agreement.covers,
    ...agreement.entities,
    ...services.flatMap(({ entities }) => entities),
    ...agreement.targets.map(({ indicator }) => entityOf(indicator)),
    ...people,
    ...agreement.signatures.flatMap(({ signedBy, entered }) => [
      ...(signedBy === null ? [] : [signedBy]),
      ...(entered === null ? [] : [entered.by, entered.confirmedBy]),
    ]),
    agreement.closed?.by,
    ...(agreement.approval?.approvers ?? []),
    agreement.approval?.by,
  ].filter((who): who is string => !!who && isEntityRef(who));
}

/** Whether both sides signed a later version than this one; the newest may be a draft beyond that. */
async function readIsFollowed(
  { id, version, nextVersion }: Agreement,
  api: SlaApi,
): Promise<boolean> {
  if (nextVersion === null || nextVersion.version === version + 1) {
    return nextVersion?.state === 'agreed';
  }
  const { items } = await api.getAgreementVersions(id);
  return items.some(
    later => later.version > version && later.state === 'agreed',
  );
}

async function load(
  { id, version }: { readonly id: string; readonly version?: number },
  options: {
    readonly api: SlaApi;
    readonly catalog: TitlesCatalog;
    readonly ref: string;
    readonly ownershipRefs: readonly string[];
  },
): Promise<AgreementInView> {
  const { api, catalog, ref, ownershipRefs } = options;
  const agreement = await api.getAgreement(id);
  const shown =
    version === undefined || version === agreement.version
      ? agreement
      : await api.getAgreementVersion(id, version);
  const [isFollowed, [customer], titles, indicators] = await Promise.all([
    readIsFollowed(shown, api),
    agreement.type === 'sla'
      ? orNothing(api.getCustomer(agreement.customer))
      : [],
    loadTitles(catalog, namedBy(shown)),
    loadIndicators(
      api,
      shown.targets.map(({ objective, indicator }) => ({
        objective,
        entityRef: entityOf(indicator),
      })),
    ),
  ]);
  return {
    agreement,
    shown,
    isFollowed,
    reader: readerOf({ agreement, customer, ref, ownershipRefs }),
    titles:
      customer === undefined
        ? titles
        : new Map([...titles, [customer.ref, customer.title]]),
    indicators,
  };
}

/** Reads a version of an agreement and all that its page needs; without a version, the one that speaks for it. */
export function useAgreementInView(id: string, version: number | undefined) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const identity = useApi(identityApiRef);
  return useAsyncRetry(async () => {
    const { userEntityRef, ownershipEntityRefs } =
      await identity.getBackstageIdentity();
    return await load(
      { id, version },
      {
        api,
        catalog,
        ref: lowerCased(userEntityRef),
        ownershipRefs: ownershipEntityRefs.map(lowerCased),
      },
    );
  }, [api, catalog, identity, id, version]);
}
