/** What the portal's search finds of ours; a part of `en.ts`. */
export const search = {
  customer: 'Customer',
  agreement: 'Agreement',
  requirement: 'Requirement',
};
