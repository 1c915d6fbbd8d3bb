// The journeys in a real browser against real servers, which those share that only
// look; who changes something starts a portal of its own.
module.exports = {
  rootDir: __dirname,
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  transform: {
    '\\.ts$': [
      require.resolve('@backstage/cli/config/jestSwcTransform.js'),
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        // The packaged Chromium is an ES module: its import() has to stay one.
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  moduleNameMapper: {
    // The German texts are read without the frontend around them.
    '^@backstage/frontend-plugin-api$':
      '<rootDir>/support/translationsAlone.ts',
  },
  globalSetup: './support/globalSetup.ts',
  globalTeardown: './support/globalTeardown.ts',
  testSequencer: './longestFirst.js',
  testTimeout: 90_000,
};
