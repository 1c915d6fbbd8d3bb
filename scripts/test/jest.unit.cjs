// Backstage's own configuration of the unit tests, with a runtime that does not
// compile the same modules anew for each test file.
const runtime = require.resolve('./SharedScriptsRuntime.cjs');

module.exports = require('@backstage/cli/config/jest').then(config => ({
  ...config,
  projects: config.projects.map(project => ({ ...project, runtime })),
}));
