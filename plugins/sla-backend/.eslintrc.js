const directions = require('../../scripts/lint/directions');

const FEATURES = [
  'agreements',
  'attainment',
  'calendars',
  'corrections',
  'customerActions',
  'customers',
  'dialogue',
  'exclusions',
  'health',
  'imports',
  'indicators',
  'maintenance',
  'measurements',
  'reportedResults',
  'rollUp',
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
    ...[
      'config',
      'database',
      'errors',
      'paging',
      'collections',
      'entities',
      'projections',
    ].map(target => ({
      target,
      notFrom: [
        ...FEATURES,
        'http',
        'permissions',
        'plugin.ts',
        'compose.ts',
        'compose',
      ],
    })),
    {
      target: 'http',
      notFrom: [
        ...FEATURES,
        'database',
        'permissions',
        'compose.ts',
        'compose',
      ],
    },
    // A store knows the scope that it is given, not who asks.
    ...['**/*Store.ts', '*/database'].map(target => ({
      target,
      notFrom: ['http', 'permissions/Access.ts', ...services(), ...routers()],
    })),
    {
      target: 'metrics',
      notFrom: [
        ...FEATURES,
        'http',
        'permissions',
        'plugin.ts',
        'compose.ts',
        'compose',
      ],
    },
    // A service has rules; that permissions and metrics exist is the decorators'.
    {
      target: '**/Default*.ts',
      notFrom: [
        'http',
        'permissions/Access.ts',
        'metrics',
        '**/Authorized*.ts',
        '**/Measured*.ts',
        ...routers(),
      ],
    },
    {
      target: '**/create*Router.ts',
      notFrom: ['database', '**/*Store.ts', ...services()],
    },
    ...FEATURES.filter(
      feature => feature !== 'attainment' && feature !== 'rollUp',
    ).map(target => ({ target, notFrom: ['attainment'] })),
    // It counts figures that others judged, as the caller may see them.
    { target: 'rollUp', notFrom: ['attainment/judgeTarget.ts'] },
    ...FEATURES.filter(feature => feature !== 'rollUp').map(target => ({
      target,
      notFrom: ['rollUp'],
    })),
    ...[...FEATURES, 'permissions'].map(target => ({
      target,
      notFrom: ['plugin.ts', 'compose.ts', 'compose'],
    })),
  ]),
});

function services() {
  return ['**/Default*.ts', '**/Measured*.ts', '**/Authorized*.ts'];
}

function routers() {
  return ['**/create*Router.ts'];
}
