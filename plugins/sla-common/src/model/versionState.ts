/** The states of a version, in the order of its life. @public */
export const VERSION_STATES = [
  'draft',
  'offered',
  'countered',
  'declined',
  'withdrawn',
  'agreed',
  'active',
  'superseded',
  'expired',
  'terminated',
] as const;

/**
 * The state of one version. The last four follow from dates when read; `agreed`
 * is signed by both sides and not yet in force.
 *
 * @public
 */
export type VersionState = (typeof VERSION_STATES)[number];
