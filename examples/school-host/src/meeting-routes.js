/** The meeting in other windows: a big screen, phones, and what goes between devices while it is going on. */
import { streamSSE } from 'hono/streaming';
import { channelOf, MEETING, personIn } from './meeting.js';
import { Refusal } from './refusal.js';
import { placeOf } from './views/frame.js';
import { followPage } from './views/meeting.js';

/** @typedef {import('hono').Context<any>} Context */
/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./meeting-hub.js').Message} Message */

/** Proxies close what is silent for a minute; and whoever has been signed out meanwhile is found. */
const SIGN_OF_LIFE_MS = 20_000;

/** What the last segment of the address says, and what the element is then. */
const SCREENS = /** @type {const} */ ({ storbild: 'wall', telefon: 'phone' });

/**
 * @param {import('hono').Hono<any>} app
 * @param {{
 *   store: import('./store.js').Store,
 *   hub: ReturnType<typeof import('./meeting-hub.js').createMeetingHub>,
 *   caseOf: (c: Context) => Case,
 *   frame: (c: Context) => import('./views/frame.js').Frame,
 *   tokenOf: (c: Context) => string,
 * }} host
 */
export function meetingRoutes(app, { store, hub, caseOf, frame, tokenOf }) {
  const path = `/arenden/:id/${MEETING.slug}`;

  app.get(`${path}/:skarm{storbild|telefon}`, (c) => {
    const one = caseOf(c);
    const screen = SCREENS[/** @type {keyof typeof SCREENS} */ (c.req.param('skarm'))];
    const desk = { caseId: one.id, method: MEETING.id };
    // Nobody's place but the person's own is known: whoever else sits at a phone says who they are.
    const mine = c.get('session').role === 'person' && screen === 'phone';
    const participant = mine ? personIn((store.draft(desk) ?? store.latest(desk))?.document) : undefined;
    const place = placeOf(one, MEETING);
    return c.html(followPage(frame(c), { ...place, screen, channel: channelOf(one), participant }));
  });

  app.get(`${path}/handelser`, (c) => {
    const one = caseOf(c);
    const token = tokenOf(c);
    const leads = c.req.query('leder') !== undefined;
    if (leads && c.get('session').role !== 'staff') throw new Refusal(403);
    return streamSSE(c, async (stream) => {
      /** @type {NodeJS.Timeout | undefined} */
      let pulse;
      await new Promise((/** @type {(value?: unknown) => void} */ end) => {
        const leave = hub.join(one.id, {
          session: token,
          leads,
          send: (message) => void stream.writeSSE({ data: JSON.stringify(message) }),
          end,
        });
        stream.onAbort(() => {
          leave();
          end();
        });
        pulse = setInterval(() => {
          if (store.session(token)?.finishId === null) return void stream.write(': \n\n');
          leave();
          end();
        }, SIGN_OF_LIFE_MS);
        // At once: the browser is then told that it is connected.
        void stream.write(': \n\n');
      });
      clearInterval(pulse);
    });
  });

  app.post(`${path}/handelser`, (c) => {
    const one = caseOf(c);
    const { message } = c.get('fields');
    if (!isMessage(message)) throw new Refusal(400);
    // How the meeting is, only whoever leads it says.
    if (message.kind === 'state' && c.get('session').role !== 'staff') throw new Refusal(403);
    hub.tell(one.id, message, tokenOf(c));
    return c.json({ kind: 'told' });
  });
}

/** The element reads what it gets, and passes over what it does not understand. @param {unknown} value @returns {value is Message} */
const isMessage = (value) =>
  typeof value === 'object' &&
  value !== null &&
  ['hello', 'state', 'ask'].includes(String(/** @type {{ kind?: unknown }} */ (value).kind));
