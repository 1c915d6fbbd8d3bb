const directions = require('../../scripts/lint/directions');

// Words and arithmetic: no clock of its own, no I/O, no React, none of our other packages.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@service-levels/*',
    '@backstage/backend-*',
    '@backstage/core-*',
    'react',
    'knex',
    'node:*',
  ],
  ...directions(__dirname, [
    {
      target: 'time',
      notFrom: ['judge', 'exclude', 'promise', 'catalog', 'client', 'cases'],
    },
    {
      target: 'model',
      notFrom: ['judge', 'exclude', 'promise', 'catalog', 'client', 'cases'],
    },
    {
      target: 'exclude',
      notFrom: ['judge', 'promise', 'catalog', 'client', 'cases'],
    },
    {
      target: 'judge',
      notFrom: ['exclude', 'promise', 'catalog', 'client', 'cases'],
    },
    { target: 'promise', notFrom: ['catalog', 'client', 'cases'] },
    {
      target: 'catalog',
      notFrom: ['time', 'judge', 'exclude', 'promise', 'client', 'cases'],
    },
    {
      target: 'client',
      notFrom: ['time', 'judge', 'exclude', 'promise', 'catalog', 'cases'],
    },
  ]),
});
