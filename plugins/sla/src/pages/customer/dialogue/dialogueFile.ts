import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../../export/Table';
import { titleIn } from '../../../hooks/loadTitles';
import { whenInWords, type InteractionWords } from './interactionWords';

/** Text, links and all, with what became of a complaint, for a spreadsheet. */
export function dialogueFile(
  interactions: readonly Interaction[],
  words: InteractionWords,
): ExportFile {
  const { t, titles } = words;
  const named = (refs: readonly string[]) =>
    refs.map(ref => titleIn(titles, ref)).join(', ');
  const title = t('dialogue.title');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('dialogue.when'), width: 28 },
          { title: t('dialogue.kind'), width: 12 },
          { title: t('dialogue.fieldVisibility'), width: 12 },
          { title: t('dialogue.fieldTitle'), width: 48 },
          { title: t('dialogue.fieldText'), width: 80 },
          { title: t('dialogue.with'), width: 36 },
          { title: t('dialogue.about'), width: 36 },
          { title: t('dialogue.links'), width: 48 },
          { title: t('dialogue.writer'), width: 24 },
          { title: t('dialogue.state'), width: 12 },
          { title: t('dialogue.fieldDue'), width: 16 },
          { title: t('dialogue.answerIt'), width: 80 },
        ],
        rows: interactions.map(interaction => {
          const { complaint } = interaction;
          return [
            whenInWords(interaction, words),
            t(`dialogue.kinds.${interaction.kind}`),
            t(`dialogue.visibilities.${interaction.visibility}`),
            interaction.title,
            interaction.text,
            named(interaction.participants),
            named(interaction.entities),
            interaction.links.map(({ url }) => url).join(' '),
            titleIn(titles, interaction.createdBy),
            complaint && t(`dialogue.states.${complaint.state}`),
            complaint && complaint.due,
            complaint?.answer?.text ?? null,
          ];
        }),
      },
    ],
  };
}
