/** Starts the school system on this machine: `node src/server.js`. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { createMeetingHub } from './meeting-hub.js';
import { openStore } from './store.js';

const FIRST_PORT = 4100;

/**
 * @param {{ port?: number | undefined, dataFolder?: string | undefined, elementFolder?: string | undefined, now?: () => number }} [options]
 *   `port`: exactly this one (0: any); without it the first free one from 4100; `now`: the clock, for tests of time limits
 */
export async function start({
  port,
  dataFolder = fileURLToPath(new URL('../data/', import.meta.url)),
  elementFolder = fileURLToPath(new URL('../node_modules/@delaktig/toolkit/cdn/', import.meta.url)),
  now = Date.now,
} = {}) {
  if (!existsSync(join(elementFolder, 'network-map.js')))
    throw new Error(
      "@delaktig/toolkit is not installed here. Run 'npm start' in the repository's root, which packs and installs it.",
    );
  // Not before it is known that our packages are here: what the pages say of a plan comes from one of them.
  const { createApp } = await import('./app.js');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const store = openStore(join(dataFolder, 'elevhalsan.db'), { now });
  const hub = createMeetingHub();
  const server = /** @type {import('node:http').Server} */ (
    createAdaptorServer({ fetch: createApp({ store, elementFolder, hub, now }).fetch })
  );
  try {
    await listen(server, port);
  } catch (error) {
    store.close();
    throw error;
  }
  const { port: at } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${at}`,
    /** Lets what is under way finish, for two seconds at most. */
    close: () =>
      new Promise((/** @type {(value?: unknown) => void} */ done) => {
        hub.close();
        const giveUp = setTimeout(() => server.closeAllConnections(), 2000);
        server.close(() => {
          clearTimeout(giveUp);
          store.close();
          done();
        });
        server.closeIdleConnections();
      }),
  };
}

/** @param {import('node:http').Server} server @param {number | undefined} wanted */
async function listen(server, wanted) {
  for (let port = wanted ?? FIRST_PORT; ; port++) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', failed);
          done(undefined);
        });
      });
      return;
    } catch (error) {
      const busy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (busy && wanted !== undefined)
        throw new Error(`Port ${wanted} is in use. Choose another with PORT, or leave PORT out.`, { cause: error });
      if (!busy || port >= FIRST_PORT + 100) throw error;
    }
  }
}

/** What the environment asks for; see the README. @param {NodeJS.ProcessEnv} env */
export function optionsFrom(env) {
  const port = env['PORT'] ? Number(env['PORT']) : undefined;
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Error(`PORT is no port: ${env['PORT']}`);
  return { port, dataFolder: env['DATA_DIR'] || undefined, elementFolder: env['ELEMENT_DIR'] || undefined };
}

/** Starts, says where, and ends when asked to. */
export async function run() {
  const { url, close } = await start(optionsFrom(process.env));
  let closing = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => {
      if (closing) return; // Ctrl-C reaches every process in the terminal, and npm sends it on once more
      closing = true;
      void close().then(() => process.exit(0));
    });
  console.log(`Elevhälsan: ${url}  (stop with Ctrl-C)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
