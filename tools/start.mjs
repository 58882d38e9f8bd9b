// npm start: from a fresh clone to the school system in the browser. Installs, builds and packs what is missing or has changed, then
// serves it on this machine only. Built-in modules only, until everything is installed.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  console.error(
    `Delaktig needs Node 20.19 or newer, or 22.12 or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

const { spawnSync } = await import('node:child_process');
const { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = await import('node:fs');
const { createHash } = await import('node:crypto');
const { dirname, resolve } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { install } = await import('./test/installed.mjs');
const { fingerprint, pack } = await import('./pack.mjs');

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const STAMP = 'node_modules/.cache/delaktig-start.json';
const BUILT = 'packages/toolkit/cdn/network-map.js';

/** All that a build is made from: sources and settings, and nothing that a build writes but the catalogues' modules. */
function inputs() {
  const files = readdirSync('.').filter((name) => /\.(json|mjs|js)$/.test(name) && name !== 'custom-elements.json');
  const hash = createHash('sha256');
  for (const name of files.sort()) hash.update(name).update(readFileSync(name));
  const made = ['node_modules', 'dist', 'cdn', 'bundles', 'custom-elements.json', 'sri.json', '.cache'];
  return hash.update(fingerprint(['packages', 'tools'], made)).digest('hex');
}

try {
  install('.');
  const stamp = inputs();
  if (!existsSync(BUILT) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
    console.log('Building the packages');
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, inputs());
  }
  pack();
  if (!existsSync('examples/school-host/node_modules/@delaktig/toolkit/cdn/network-map.js'))
    throw new Error(
      'The packed @delaktig/toolkit holds no cdn/network-map.js: "files" in its package.json must name cdn.',
    );
  const { run } = await import('../examples/school-host/src/server.js');
  await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
