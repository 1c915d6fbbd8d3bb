import type { Portal } from '../../__testUtils__/startPortal';

/** Who keeps calendars for the provider. */
export const MANAGER = 'user:default/markus';

/** Who represents the customer. */
export const REPRESENTATIVE = 'user:default/tom';

/** Its hours. */
export const OFFICE = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
];

/** What is sent of a calendar of office hours. */
export const contentOf = (changes: object = {}) => ({
  title: 'Office hours',
  hours: OFFICE,
  holidays: [{ date: '2026-12-25', name: 'Christmas', region: 'DE' }],
  exceptions: [
    {
      date: '2026-12-31',
      hours: [{ from: '08:00', to: '12:00' }],
      name: 'Half a day',
    },
  ],
  ...changes,
});

/** What judging takes from the calendar above. */
export const WRITTEN_OUT = {
  hours: OFFICE,
  holidays: ['2026-12-25'],
  exceptions: [{ date: '2026-12-31', hours: [{ from: '08:00', to: '12:00' }] }],
};

/** Stores the calendar of office hours. */
export const storeCalendar = async (
  portal: Portal,
  changes: object = {},
  headers: Record<string, string> = {},
) =>
  await portal.send(MANAGER, 'post', '/calendars', {
    body: { name: 'Office-Hours', ...contentOf(changes) },
    headers,
  });

/** Adds a version of it. */
export const changeCalendar = async (
  portal: Portal,
  changes: object,
  headers: Record<string, string> = { 'If-Match': '"1"' },
) =>
  await portal.send(MANAGER, 'post', '/calendars/office-hours/versions', {
    body: contentOf(changes),
    headers,
  });

/** What the manager reads of a path. */
export const getAsManager = async (portal: Portal, path: string) => {
  const { body } = await portal.send(MANAGER, 'get', path);
  return body;
};
