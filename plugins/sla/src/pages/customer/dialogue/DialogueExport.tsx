import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { InteractionKind } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { loadTitles } from '../../../hooks/loadTitles';
import { refsIn } from '../../../hooks/useDialogue';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { dialogueFile } from './dialogueFile';

const AT_ONCE = 500;

/** Stores the dialogue as it is filtered, also what is not in sight yet. */
export function DialogueExport(props: {
  readonly customerRef: string;
  readonly kind: InteractionKind | undefined;
}) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, kind } = props;
  const file = async () => {
    const interactions = await allOf(cursor =>
      api.getInteractionsOf(customerRef, { kind, limit: AT_ONCE, cursor }),
    );
    const titles = await loadTitles(catalog, interactions.flatMap(refsIn));
    return dialogueFile(interactions, { t, format, titles });
  };
  return <ExportButtons file={file} />;
}
