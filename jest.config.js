/** Types are checked by tsc as its own step; here each file is only translated. */
module.exports = {
  testEnvironment: 'node',
  // Slow machines are no reason to fail: nothing here asserts a time.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.json', diagnostics: false }] },
};
