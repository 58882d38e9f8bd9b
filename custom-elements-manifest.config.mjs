export default {
  globs: ['packages/*/src/**/*.ts'],
  exclude: ['**/generated/**', '**/*.stories.ts', '**/*.test.ts', '**/*.walk.ts', '**/harness.ts', '**/symbols/set/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
