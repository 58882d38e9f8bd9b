/** Workspace packages are served from their sources, never from dist. */
export const workspaceSource = {
  name: 'workspace-source',
  resolveImport({ source }) {
    const [, name, path] = /^@delaktig\/([\w-]+)\/([\w./-]+)\.js$/.exec(source) ?? [];
    return name && `/packages/${name}/src/${path}.ts`;
  },
};
