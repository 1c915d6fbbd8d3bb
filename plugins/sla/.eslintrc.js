const directions = require('../../scripts/lint/directions');

// Two thin wirings over one set of components.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@service-levels/*',
    '!@service-levels/backstage-plugin-sla-common',
    '@backstage/backend-*',
  ],
  ...directions(__dirname, [
    ...['api', 'format', 'hooks', 'translations', 'widgets', 'entity'].map(
      target => ({ target, notFrom: ['plugin.ts', 'alpha'] }),
    ),
    { target: 'plugin.ts', notFrom: ['alpha'] },
    { target: 'alpha', notFrom: ['plugin.ts'] },
    { target: 'hooks', notFrom: ['entity', 'widgets', 'format'] },
    { target: 'widgets', notFrom: ['entity', 'hooks', 'api'] },
    { target: 'format', notFrom: ['entity', 'hooks', 'api', 'widgets'] },
  ]),
});
