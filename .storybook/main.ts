import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const packages = fileURLToPath(new URL('../packages', import.meta.url));
const require = createRequire(import.meta.url);
const addon = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** The one catalogue of examples: every package's stories, shown from the sources. */
const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../packages/*/src/**/*.stories.ts', '../docs/**/*.mdx'],
  addons: [addon('@storybook/addon-docs'), addon('@storybook/addon-a11y')],
  // Nothing about contributors, and nothing about the people in examples, leaves the machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      // A harness may be used in a story; what it asks the test runner for is only there in tests.
      rolldownOptions: { ...vite.build?.rolldownOptions, external: ['/__web-dev-server__web-socket.js'] },
    },
    resolve: {
      ...vite.resolve,
      alias: [{ find: /^@delaktig\/([\w-]+)\/(.+)\.js$/, replacement: `${packages}/$1/src/$2.ts` }],
    },
  }),
};
export default config;
