/** The texts of what an agreement rests on; a part of `en.ts`. */
export const restsOn = {
  title: 'What this rests on',
  loading: 'It is being read what this rests on …',
  failed: 'What this rests on could not be read',
  checked:
    'The agreements beneath as they are now, against those when version {{version}} was offered, {{when}}',
  notChecked:
    'The agreements beneath as they are now: version {{version}} was not checked at an offer',
  version: '{{type}}, version {{version}}',
  state: 'State',
  lastPeriod: 'Last period',
  noPeriod: 'none',
  sinceOffer: 'Since the offer',
  since: {
    unchanged: 'unchanged',
    changed: 'another version holds',
    new: 'new beneath it',
    gone: 'no longer beneath it',
    unknown: 'not known',
  },
};
