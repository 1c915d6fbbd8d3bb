import { BANKING, OTHER_SYSTEM } from './company';

const LEDGER = 'system:default/ledger';

/** Announcements of the stage of routes: each customer was told of one with its word in it. */
export async function setTheAnnouncements(
  send: (path: string, body: object) => Promise<string>,
): Promise<{
  /** Retail Banking was told of it. */
  readonly announcementId: string;
  /** A new draft that concerns Retail Banking alone. */
  announce(): Promise<string>;
  /** A new one that Retail Banking was told. */
  tell(): Promise<string>;
}> {
  const draft = async (word: string, entityRef: string) =>
    await send('/announcements', {
      kind: 'service-change',
      title: `${word} will be better`,
      entities: [entityRef],
    });
  const mail = async (id: string, customerRef: string, word: string) =>
    await send(
      `/announcements/${id}/customers/${customerRef.replace(
        'customer:',
        '',
      )}/mailed`,
      { to: [`${word} Meyer`] },
    );
  const announcementId = await draft('Zinnober', LEDGER);
  await mail(announcementId, BANKING, 'Zinnober');
  const other = await draft('Bernstein', OTHER_SYSTEM);
  await mail(other, 'customer:default/initech', 'Bernstein');
  const announce = async () => await draft('Zinnober', LEDGER);
  return {
    announcementId,
    announce,
    tell: async () => {
      const id = await announce();
      await mail(id, BANKING, 'Zinnober');
      return id;
    },
  };
}
