import { formatInstant } from '@service-levels/backstage-plugin-sla-common';
import { LAST_MONTH } from './lastMonth';
import type { Made, SendToStage } from './stageSender';

const DAY = 86_400;

/** Has a target of an agreement missed in the last month, and its owner asked what happened. */
export async function closeStage(
  send: SendToStage,
  missed: {
    readonly agreement: Made;
    readonly entityRef: string;
    /** Whom alone it concerns. */
    readonly customerRef: string;
  },
): Promise<{ readonly askId: string }> {
  const { agreement, entityRef, customerRef } = missed;
  await send('pipeline', '/measurements', {
    indicator: `${entityRef}/availability`,
    states: [
      {
        id: 'INC-LAST',
        state: 'down',
        from: formatInstant(LAST_MONTH.from + DAY),
        to: formatInstant(LAST_MONTH.from + 2 * DAY),
        customer: customerRef,
      },
    ],
  });
  const { id } = await send('pipeline', `/close/${LAST_MONTH.label}/asks`, {
    agreementId: agreement.id,
    targetId: agreement.targets[0].id,
    note: 'Internum: what was it?',
  });
  return { askId: id };
}
