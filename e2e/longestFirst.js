const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest; a fresh machine knows nothing but the size of files. */
const LONGEST = [
  'looks',
  'reporting',
  'states',
  'pages',
  'german',
  'negotiation',
];

/** Begins with the specs that take longest, so that none runs alone in the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = LONGEST.findIndex(name =>
        path.endsWith(`/${name}.spec.ts`),
      );
      return place === -1 ? LONGEST.length : place;
    };
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
  }
};
