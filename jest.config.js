/** One project a kind of test; `npx jest --selectProjects unit` runs one. */
const transform = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
  '\\.module\\.css$': '<rootDir>/test/class-names.js',
};

/** @param {string} displayName @param {object} options */
function project(displayName, options) {
  const setupFiles = ['<rootDir>/test/property-seed.ts'];
  return { displayName, transform, setupFiles, moduleFileExtensions: ['ts', 'tsx', 'js', 'json'], ...options };
}

module.exports = {
  /** Shared machines take several times as long on some days; a test that hangs still ends. */
  testTimeout: 60_000,
  projects: [
    project('unit', {
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/test/taskpane/',
        '/test/e2e/',
        '/test/excel-host/',
        '/test/host/excel/',
      ],
    }),
    project('pane', {
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
    }),
    project('host', {
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/excel-host/**/*.test.ts', '<rootDir>/test/host/excel/**/*.test.ts'],
    }),
    project('browser', {
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/prepare.ts',
    }),
  ],
};
