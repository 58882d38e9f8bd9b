/** Our elements say their tag in `static tag = '…'`; define.ts registers them, so no decorator names it. */
const staticTag = {
  name: 'delaktig-static-tag',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const one of module.declarations ?? []) {
        const tag = one.members?.find((member) => member.static && member.name === 'tag');
        const [, name] = /^['"]([a-z][\w-]+)['"]$/.exec(tag?.default ?? '') ?? [];
        if (!name) continue;
        one.tagName = name;
        one.customElement = true;
        module.exports = [
          ...(module.exports ?? []),
          { kind: 'custom-element-definition', name, declaration: { name: one.name, module: module.path } },
        ];
      }
  },
};

/** What Lit watches for its own sake (`state: true`) is no attribute of ours. */
const noPrivateAttributes = {
  name: 'delaktig-no-private-attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const one of module.declarations ?? []) {
        const hidden = new Set(
          one.members?.filter(({ privacy }) => privacy && privacy !== 'public').map(({ name }) => name),
        );
        if (one.attributes)
          one.attributes = one.attributes.filter(({ name, fieldName }) => !hidden.has(fieldName ?? name));
        one.members = one.members?.filter(({ name, static: isStatic }) => !(isStatic && name === 'properties'));
      }
  },
};

export default {
  globs: ['packages/*/src/**/*.ts'],
  exclude: [
    '**/generated/**',
    '**/*.stories.ts',
    '**/*.test.ts',
    '**/*.test-*.ts',
    '**/*.walk.ts',
    '**/harness.ts',
    '**/symbols/fluent/**',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [staticTag, noPrivateAttributes],
};
