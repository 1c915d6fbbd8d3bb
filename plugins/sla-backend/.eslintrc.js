const directions = require('../../scripts/lint/directions');

const FEATURES = [
  'agreements',
  'attainment',
  'customers',
  'indicators',
  'measurements',
];

// plugin → http → service → store → database; judging is called by attainment alone.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@service-levels/*',
    '!@service-levels/backstage-plugin-sla-common',
    '!@service-levels/backstage-plugin-sla-node',
    'react',
  ],
  ...directions(__dirname, [
    ...['database', 'errors', 'paging', 'entities'].map(target => ({
      target,
      notFrom: [...FEATURES, 'http', 'permissions', 'plugin.ts', 'compose.ts'],
    })),
    {
      target: 'http',
      notFrom: [...FEATURES, 'database', 'permissions', 'compose.ts'],
    },
    // A store knows the scope that it is given, not who asks.
    ...['**/*Store.ts', '*/database'].map(target => ({
      target,
      notFrom: ['http', 'permissions/Access.ts', ...services(), ...routers()],
    })),
    // A service has rules; that permissions exist is the decorator's.
    {
      target: '**/Default*.ts',
      notFrom: [
        'http',
        'permissions/Access.ts',
        '**/Authorized*.ts',
        ...routers(),
      ],
    },
    {
      target: '**/create*Router.ts',
      notFrom: ['database', '**/*Store.ts', ...services()],
    },
    ...FEATURES.filter(feature => feature !== 'attainment').map(target => ({
      target,
      notFrom: ['attainment'],
    })),
    ...[...FEATURES, 'permissions'].map(target => ({
      target,
      notFrom: ['plugin.ts', 'compose.ts'],
    })),
  ]),
});

function services() {
  return ['**/Default*.ts', '**/Authorized*.ts'];
}

function routers() {
  return ['**/create*Router.ts'];
}
