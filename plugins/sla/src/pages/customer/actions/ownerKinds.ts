/** Who can see to something. */
export const OWNER_KINDS: readonly string[] = ['user', 'group'];
