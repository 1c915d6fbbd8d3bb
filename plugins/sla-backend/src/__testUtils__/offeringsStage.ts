import { randomUUID } from 'node:crypto';
import { targetOf } from './company';
import type { SendToStage } from './stageSender';

/** Keeps offerings of the payments team on the stage of routes. */
export function offeringsStage(send: SendToStage) {
  return async (): Promise<string> => {
    const name = `gold-${randomUUID()}`;
    await send('pipeline', '/offerings', {
      name,
      title: 'Internum offering',
      level: 'gold',
      service: { title: 'Payments' },
      timeZone: 'Europe/Berlin',
      calendar: '24x7',
      targets: [targetOf({ indicator: 'availability' })],
    });
    return name;
  };
}
