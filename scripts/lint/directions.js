const { join } = require('node:path');

/**
 * Import directions inside a package, for its .eslintrc.js. Tests may import
 * whatever they put together.
 *
 * @param {string} folder - of the package
 * @param {{ target: string, notFrom: string[] }[]} rules - paths or globs below `src`
 */
module.exports = function directions(folder, rules) {
  const source = join(folder, 'src');
  return {
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    overrides: [
      {
        files: ['src/**/*.ts', 'src/**/*.tsx'],
        excludedFiles: ['**/*.test.ts', '**/*.test.tsx', '**/__testUtils__/**'],
        rules: {
          'import/no-restricted-paths': [
            'error',
            {
              zones: rules.flatMap(({ target, notFrom }) =>
                notFrom.map(from => ({
                  target: join(source, target),
                  from: join(source, from),
                  message: `${target} must not import from ${from}: see docs/architecture.md.`,
                })),
              ),
            },
          ],
        },
      },
    ],
  };
};
