// A module: the common words, never the backend plugin.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@service-levels/*',
    '!@service-levels/backstage-plugin-sla-common',
    'react',
  ],
});
