import { agreementsTables, besideAgreementsTables } from './agreedTables';
import { alertsTables } from './alertsTables';
import { announcementsTables } from './announcementsTables';
import { closeTables } from './closeTables';
import { customersTables, servicesTable } from './customersTables';
import { measuredTables } from './measuredTables';
import { requestsTables } from './ownTables';
import type { PersonalTable } from './PersonalTable';
import { reportsTables } from './reportsTables';
import { relationshipTables } from './relationshipTables';
import { reviewsTables } from './reviewsTables';

export { freeTables } from './ownTables';
export type { Holding, PersonalColumn, PersonalTable } from './PersonalTable';

const alone = (tables: readonly PersonalTable[]) =>
  tables.map(table => [table]);

/**
 * Tables that are changed in one transaction. Where rows move from one to
 * another, that which they come from stands first.
 */
export const PERSONAL_GROUPS: readonly (readonly PersonalTable[])[] = [
  customersTables,
  [servicesTable],
  ...alone(relationshipTables),
  ...alone(reviewsTables),
  ...alone(announcementsTables),
  agreementsTables,
  ...alone(besideAgreementsTables),
  ...alone(reportsTables),
  ...alone(closeTables),
  ...alone(alertsTables),
  ...alone(measuredTables),
  ...alone(requestsTables),
];

/** Every table in which people may be named, with all its columns. */
export const PERSONAL_TABLES: readonly PersonalTable[] = PERSONAL_GROUPS.flat();
