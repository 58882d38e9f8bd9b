// The server is killed between a request and its answer, twenty times. Whatever it had answered is there afterwards.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { folders, map, mapOf, Visitor } from './visitor.js';

const SERVER = fileURLToPath(new URL('../src/server.js', import.meta.url));
const ROUNDS = 20;

/** @param {ReturnType<typeof folders>} place */
async function startServer({ dataFolder, elementFolder }) {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataFolder, ELEMENT_DIR: elementFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const data of child.stdout) {
    said += data;
    const url = /http:\S+/.exec(said)?.[0];
    if (url) return { url, child };
  }
  throw new Error(`The server did not start: ${said}`);
}

it(`loses nothing it has answered, killed ${ROUNDS} times in the middle of a request`, async () => {
  const place = folders();
  let { url, child } = await startServer(place);
  const alex = new Visitor((path, init) => fetch(new URL(path, url), init));
  await alex.signIn('alex');
  let drawing = await alex.openMap();
  let answered = 0;
  let sent = 0;
  let unanswered = 0;
  let slowest = 1;
  /** What has become a version. @type {number[]} */
  const finished = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      // Every save says which it is, and is large enough to take some time.
      const save = async () => {
        const number = ++sent;
        const from = performance.now();
        const { status } = await drawing.save(
          map({ people: [{ name: `Save ${number}` }], padding: 'x'.repeat(100_000) }),
        );
        assert.equal(status, 200);
        slowest = Math.max(slowest, performance.now() - from);
        answered = number;
      };
      await save();
      await save();
      const end = once(child, 'exit');
      const cut = save().catch((error) => {
        assert.ok(!(error instanceof assert.AssertionError), error);
        unanswered++;
      });
      // Somewhere between the request and its answer: a little later each round.
      await new Promise((later) => setTimeout(later, (round / ROUNDS) * slowest));
      child.kill('SIGKILL');
      await Promise.all([end, cut]);

      ({ url, child } = await startServer(place));
      const page = (await alex.openMap()).document;
      const there = Number(/\d+/.exec(page.content.people[0].name)?.[0]);
      assert.ok(
        there >= answered && there <= sent,
        `round ${round}: ${answered} was answered, ${sent} sent, ${there} is there`,
      );
      await save(); // the page that was open all the while simply goes on

      if (round % 4 === 3) {
        // Klar, cut in the middle too: asked again if need be, it has happened once.
        const klar = mapOf(`Klar ${round}`);
        const over = once(child, 'exit');
        const asked = drawing.finish(klar).catch(() => ({ status: 0 }));
        await new Promise((later) => setTimeout(later, (round / ROUNDS) * slowest));
        child.kill('SIGKILL');
        const [, { status }] = await Promise.all([over, asked]);
        ({ url, child } = await startServer(place));
        if (status !== 200) assert.equal((await drawing.finish(klar)).status, 200);
        finished.push(round);
        await alex.signIn('alex');
        drawing = await alex.openMap();
      }
    }
    const lisa = new Visitor(alex.ask);
    await lisa.signIn('lisa');
    const versions = finished.map(async (_, index) => {
      const page = await lisa.open(`/arenden/alex/natverkskarta/versioner/${index + 1}`);
      return page.data('delaktig-network-map');
    });
    assert.deepEqual(
      await Promise.all(versions),
      finished.map((round) => mapOf(`Klar ${round}`)),
    );
    assert.equal((await lisa.open(`/arenden/alex/natverkskarta/versioner/${finished.length + 1}`)).status, 404);
    assert.ok(unanswered > 0, 'no kill came before the answer: the test has lost its point');
  } finally {
    child.kill('SIGKILL');
    place.remove();
  }
});

it('ends quietly when it is asked to, however often', async () => {
  const place = folders();
  const { child } = await startServer(place);
  const end = once(child, 'exit');
  child.kill('SIGINT');
  child.kill('SIGTERM');
  assert.deepEqual(await end, [0, null]);
  place.remove();
});

it('says which port is in use, and needs a real one', async () => {
  const place = folders();
  const { child, url } = await startServer(place);
  /** @param {string} port */
  const saysWith = async (port) => {
    const other = spawn(process.execPath, [SERVER], {
      env: { ...process.env, PORT: port, DATA_DIR: place.dataFolder, ELEMENT_DIR: place.elementFolder },
    });
    const said = (await other.stderr.toArray()).join('');
    return { said, code: other.exitCode ?? (await once(other, 'exit'))[0] };
  };
  const { port } = new URL(url);
  assert.deepEqual(await saysWith(port), {
    said: `Port ${port} is in use. Choose another with PORT, or leave PORT out.\n`,
    code: 1,
  });
  assert.deepEqual(await saysWith('http'), { said: 'PORT is no port: http\n', code: 1 });
  const end = once(child, 'exit');
  child.kill();
  await end;
  place.remove();
});
