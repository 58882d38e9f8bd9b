/**
 * A meeting between devices: what this window tells goes to the server, and what others tell comes from it. Windows of one browser have
 * each other without it.
 */
import { page, say } from './page.js';

/** @typedef {import('./page.js').Delaktig & { receive(message: unknown): void, channel: string }} Meeting */

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * @param {Meeting} element
 * @param {Pick<ReturnType<typeof import('./server.js').connect>, 'tell'>} server
 * @param {{ leads: boolean, onTrouble?: (words: string) => void, onSaved?: () => void }} options `onTrouble`: empty when all is well again; `onSaved`:
 * somebody has saved the meeting, here or elsewhere
 */
export function carry(element, server, { leads, onTrouble = () => {}, onSaved = () => {} }) {
  /** @type {{ kind: string }[]} */
  let waiting = [];
  let sending = false;

  /** @param {{ kind: string }} message */
  function tell(message) {
    // The meeting as it is now: what it was before need not be told.
    if (message.kind === 'state') waiting = waiting.filter(({ kind }) => kind !== 'state');
    waiting.push(message);
    if (!sending) void send();
  }
  async function send() {
    sending = true;
    for (let wait = FIRST_WAIT_MS, [message] = waiting; message; [message] = waiting) {
      try {
        const { signedOut } = await server.tell('POST', '/handelser', { message });
        if (signedOut) onTrouble(say('leftMeeting'));
        waiting = waiting.filter((each) => each !== message);
        wait = FIRST_WAIT_MS;
      } catch {
        // Nobody answered: the same again, a little later.
        await new Promise((again) => {
          setTimeout(again, wait);
          addEventListener('online', again, { once: true });
        });
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    }
    sending = false;
  }

  element.addEventListener('delaktig-meeting', (event) => tell(/** @type {CustomEvent} */ (event).detail));
  const source = new EventSource(`${page.path}/handelser${leads ? '?leder' : ''}`);
  source.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.kind === 'saved') onSaved();
    else element.receive(message);
  });
  source.addEventListener('open', () => {
    onTrouble('');
    // Also when the network has been away: whoever leads says how the meeting is, and everybody asks: another may lead it, on another device.
    const hello = { kind: 'hello', meeting: element.channel };
    if (leads) element.receive(hello);
    tell(hello);
  });
  source.addEventListener('error', () =>
    onTrouble(source.readyState === EventSource.CLOSED ? say('leftMeeting') : say('apart')),
  );
  addEventListener('pagehide', () => source.close());
}
