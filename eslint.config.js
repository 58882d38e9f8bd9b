import js from '@eslint/js';
import ts from 'typescript-eslint';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import delaktig from './tools/eslint-rules/index.mjs';

const tests = [
  'packages/*/src/**/*.test.ts',
  'packages/*/src/**/*.walk.ts',
  'packages/*/src/**/harness.ts',
  'packages/*/src/**/*.harness.ts',
  'packages/testing/src/**/*.ts',
];
const stories = [
  'packages/*/src/**/*.stories.ts',
  'packages/*/src/**/*-stories.ts',
  'packages/*/src/**/stories/**/*.ts',
  '.storybook/**/*.ts',
];

/** Imports that would break an element under a strict policy, or break a host that uses the same library. */
const restrictedImports = {
  paths: [
    {
      name: '@lit/localize',
      importNames: [
        'configureLocalization',
        'configureTransformLocalization',
        'localized',
        'updateWhenLocaleChanges',
        'msg',
      ],
      message: 'These work once a page and would take the host’s own: use the Say that core gives.',
    },
    { name: 'konva', message: 'Import what is needed from konva/lib, and only lazily.' },
  ],
  patterns: [
    {
      group: ['lit/directives/style-map.js', 'lit-html/directives/style-map.js'],
      message: 'styleMap writes a style attribute, which a strict policy refuses.',
    },
    {
      group: [
        '**/unsafe-html.js',
        '**/unsafe-svg.js',
        '**/unsafe-mathml.js',
        'lit/static-html.js',
        'lit-html/static.js',
      ],
      message: 'Words from a host are data, never markup.',
    },
  ],
};

/** An element makes no call to a network and keeps nothing. */
const restrictedGlobals = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
].map((name) => ({
  name,
  message: 'An element calls no network and keeps nothing of its own.',
}));

const restrictedSyntax = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: every file is its own entry.' },
  { selector: 'CallExpression[callee.property.name="sendBeacon"]', message: 'An element makes no network call.' },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Words are data, never markup; Trusted Types refuse this.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Words are data, never markup; Trusted Types refuse this.',
  },
  {
    selector: 'NewExpression[callee.name="Function"], CallExpression[callee.name="eval"]',
    message: 'Refused under a strict policy.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/**',
    '**/dist/**',
    '**/cdn/**',
    '**/generated/**',
    '**/vendor/**',
    'storybook-static/**',
    'coverage/**',
    'out/**',
    '.cache/**',
    'bench/**/*.jsx',
    'bench/results/**',
    'examples/**/public/delaktig/**',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', '.storybook/**/*.ts', 'tools/**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.tools.json', tsconfigRootDir: import.meta.dirname },
      globals: globals.browser,
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unbound-method': 'off', // Lit binds listeners; contexts of functions are taken apart
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, delaktig },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-useless-template-literals': 'error',
      'lit/no-template-map': 'off',
      'lit-a11y/no-redundant-role': 'off', // Safari takes the role from a list without bullets
      'no-restricted-imports': ['error', restrictedImports],
      'no-restricted-globals': ['error', ...restrictedGlobals],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'delaktig/no-style-attribute': 'error',
      'delaktig/no-application-role': 'error',
      'delaktig/no-inner-custom-element': 'error',
      'delaktig/no-literal-text': 'error',
      'delaktig/msg-id': 'error',
      'delaktig/no-browser-at-load': 'error',
    },
  },
  // The one place that may keep something, when the host chooses it.
  { files: ['packages/core/src/privacy/*indexed*.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['packages/*/src/define.ts', 'packages/*/src/**/define.ts'],
    rules: { 'delaktig/no-browser-at-load': 'off' },
  },
  {
    files: [...tests, ...stories],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', restrictedSyntax[0]],
      'delaktig/no-inner-custom-element': 'off',
      'delaktig/no-literal-text': 'off',
      'delaktig/msg-id': 'off',
      'delaktig/no-browser-at-load': 'off',
      'delaktig/no-style-attribute': 'off',
      'lit-a11y/no-autofocus': 'off',
      'wc/guard-super-call': 'off',
      'wc/require-listener-teardown': 'off',
      'wc/no-self-class': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off', // a test asks what the types promise
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // @open-wc/semantic-dom-diff types expect(x).to.equal(y) as a promise; it is none
          allowForKnownSafeCalls: [
            ...['@types/chai', 'chai', '@open-wc/semantic-dom-diff'].map((from) => ({
              from: 'package',
              name: 'Equal',
              package: from,
            })),
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  { files: tests, plugins: { delaktig }, rules: { 'delaktig/no-timed-wait': 'error' } },
);
