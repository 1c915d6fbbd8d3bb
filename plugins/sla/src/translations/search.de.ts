/** What the portal's search finds of ours; a part of `de.ts`. */
export const search = {
  'search.customer': 'Kunde',
  'search.agreement': 'Vereinbarung',
  'search.requirement': 'Anforderung',
};
