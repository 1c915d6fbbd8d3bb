const directions = require('../../scripts/lint/directions');

// Two thin wirings over one set of components.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@service-levels/*',
    '!@service-levels/backstage-plugin-sla-common',
    '@backstage/backend-*',
  ],
  // Pages are drawn by both frontend systems, and refs of routes are resolved in
  // both by the hook of the legacy one alone.
  restrictedImports: [
    {
      name: '@backstage/frontend-plugin-api',
      importNames: ['useRouteRef'],
      message: 'Import useRouteRef from @backstage/core-plugin-api.',
    },
  ],
  ...directions(__dirname, [
    ...[
      'api',
      'format',
      'hooks',
      'translations',
      'export',
      'widgets',
      'entity',
      'pages',
    ].map(target => ({ target, notFrom: ['plugin.ts', 'alpha'] })),
    { target: 'plugin.ts', notFrom: ['alpha'] },
    { target: 'alpha', notFrom: ['plugin.ts'] },
    { target: 'hooks', notFrom: ['pages', 'entity', 'widgets', 'format'] },
    { target: 'widgets', notFrom: ['pages', 'entity', 'hooks', 'api'] },
    {
      target: 'format',
      notFrom: ['pages', 'entity', 'hooks', 'api', 'widgets'],
    },
    {
      target: 'export',
      notFrom: ['pages', 'entity', 'hooks', 'api', 'widgets', 'format'],
    },
    { target: 'entity', notFrom: ['pages'] },
  ]),
});
