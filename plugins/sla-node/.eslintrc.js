// What other backend plugins may use: it knows the common words and nothing else of ours.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@service-levels/*',
    '!@service-levels/backstage-plugin-sla-common',
    'react',
  ],
});
