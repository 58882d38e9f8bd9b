/** What staff do with a plan beside writing it: calendars, copies for others, what comes back, what is due, how many. */
import { randomBytes } from 'node:crypto';
import { calendarAddress } from '@delaktig/sip-form/exchange/calendar-lines.js';
import { readCalendarReply, replyOperations } from '@delaktig/sip-form/exchange/calendar-reply.js';
import { calendarFileOf, cancelling, inCalendars, MEETINGS, sending } from './plan-calendar.js';
import { changed, keepAsDraft, planDesk, readPlan, writtenPlan } from './plan-document.js';
import { dueIn } from './plan-due.js';
import { FILE_NAMES, fileFor, handoutOf, picturesOf, receiversOf } from './plan-handout.js';
import { planFrom } from './plan-import.js';
import { numbersOf } from './plan-numbers.js';
import { seenByStaff } from './parts.js';
import { PLAN } from './plan.js';
import { Refusal } from './refusal.js';
import { calendarPage, cancelPage } from './views/plan-calendar.js';
import { handoutPage, IMPORT_PROBLEMS, importedPage, importPage } from './views/plan-handout.js';
import { duePage, numbersPage } from './views/plan-overview.js';

/** @typedef {import('hono').Context<any>} Context */
/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./plan-document.js').Plan} Plan */
/** @typedef {import('./plan-document.js').Operation} Operation */

/**
 * @param {import('hono').Hono<any>} app
 * @param {{
 *   store: import('./store.js').Store,
 *   caseOf: (c: Context) => Case,
 *   frame: (c: Context) => import('./views/frame.js').Frame,
 *   mustBeStaff: (c: Context) => void,
 *   now: () => number,
 * }} host
 */
export function planRoutes(app, { store, caseOf, frame, mustBeStaff, now }) {
  const path = `/arenden/:id/${PLAN.slug}`;
  const calendar = `${path}/kalender`;
  const meeting = `${calendar}/:mote{(?:${Object.keys(MEETINGS).join('|')})}`;

  // ---- calendars

  app.get(calendar, (c) => c.html(calendarPageOf(c, staffCase(c), { answered: c.req.query('svar') })));

  app.post(`${meeting}/skicka`, (c) => change(c, (plan) => sending(plan, meetingIn(c), now())));

  app.get(`${meeting}/stall-in`, (c) => {
    const one = staffCase(c);
    const plan = writtenPlan(store, one);
    const found = plan && inCalendars(plan, meetingIn(c), now());
    if (!found?.sent || found.state === 'cancelled') return c.redirect(`/arenden/${one.id}/${PLAN.slug}/kalender`, 303);
    return c.html(cancelPage(frame(c), { one, address: addressIn(c), meeting: found }));
  });
  app.post(`${meeting}/stall-in`, (c) => change(c, (plan) => cancelling(plan, meetingIn(c), now())));

  app.get(`${meeting}/mote.ics`, (c) => calendarFile(c));
  app.post(`${meeting}/fil`, (c) => {
    const { epost, hur } = c.get('fields');
    if (typeof epost !== 'string' || calendarAddress(epost) === null)
      return c.html(
        calendarPageOf(c, staffCase(c), { problem: 'Skriv mottagarens e-postadress, till exempel namn@example.org.' }),
        422,
      );
    return calendarFile(c, { email: epost, optional: hur === 'invited' });
  });

  // Somebody's calendar has answered: staff say whose it is, since a plan holds no addresses of theirs.
  app.post(`${calendar}/svar`, async (c) => {
    const one = staffCase(c);
    const { fil, vem } = c.get('fields');
    const reply = readCalendarReply(fil instanceof File ? await fil.text() : '');
    const plan = writtenPlan(store, one);
    const operations = reply && plan && typeof vem === 'string' ? replyOperations(plan, reply, vem) : [];
    if (operations.length === 0) {
      const problem = reply
        ? 'Svaret gäller ett annat möte än det som planen har bjudit in till. Inget har ändrats.'
        : 'Filen är inget svar från en kalender. Välj filen som kom med svaret. Inget har ändrats.';
      return c.html(calendarPageOf(c, one, { problem }), 422);
    }
    return change(c, () => operations, `?svar=${encodeURIComponent(String(vem))}#svar`);
  });

  // ---- copies for others

  app.get(`${path}/lamna-ut`, (c) => {
    const one = staffCase(c);
    const { version, plan } = savedPlan(one);
    const receivers = plan ? receiversOf(plan) : [];
    const to = receivers.find(({ key }) => key === c.req.query('till'));
    return c.html(
      handoutPage(frame(c), {
        one,
        version: plan && version,
        draft: store.draft(planDesk(one)) !== undefined,
        receivers,
        handout: plan && to && handoutOf(plan, to, now()),
      }),
    );
  });

  app.get(`${path}/lamna-ut/:fil{(?:${FILE_NAMES.map((name) => name.replace('.', '\\.')).join('|')})}`, (c) => {
    const one = staffCase(c);
    const { plan } = savedPlan(one);
    const to = plan && receiversOf(plan).find(({ key }) => key === c.req.query('till'));
    if (!plan || !to) throw new Refusal(404);
    const name = FILE_NAMES.find((each) => each === c.req.param('fil'));
    const attachments = picturesOf(plan, (id) => store.attachment(one.id, id, seenByStaff));
    const file = name && fileFor(name, plan, to, { now: now(), attachments });
    if (!file) throw new Refusal(403, { text: handoutOf(plan, to, now()).refused ?? '' });
    return download(c, { name: String(name), ...file });
  });

  // ---- what comes back

  app.get(`${path}/las-in`, (c) => {
    const one = staffCase(c);
    return c.html(importPage(frame(c), { one, draft: store.draft(planDesk(one)) !== undefined }));
  });
  app.post(`${path}/las-in`, async (c) => {
    const one = staffCase(c);
    const { fil } = c.get('fields');
    const text = fil instanceof File ? await fil.text() : '';
    if (store.draft(planDesk(one))) throw new Refusal(409, { why: 'begun', link: toCase(one) });
    const made = planFrom(text, writtenPlan(store, one));
    const problem = typeof made === 'string' ? made : isElsewhere(one, made.plan) ? 'other-plan' : undefined;
    if (problem !== undefined || typeof made === 'string')
      return c.html(importPage(frame(c), { one, draft: false, problem: IMPORT_PROBLEMS[problem ?? 'no-file'] }), 422);
    for (const attachment of made.attachments) if (!store.keepAttachment(one.id, attachment)) throw new Refusal(413);
    keep(one, made.plan);
    return c.html(importedPage(frame(c), { one, ...made }));
  });

  // ---- all plans

  app.get('/tidsgranser', (c) => {
    mustBeStaff(c);
    const plans = store.cases().flatMap((one) => {
      const plan = writtenPlan(store, one);
      return plan ? [{ one, plan }] : [];
    });
    return c.html(duePage(frame(c), dueIn(plans, now())));
  });

  app.get('/statistik', (c) => {
    mustBeStaff(c);
    return c.html(numbersPage(frame(c), numbers()));
  });
  app.get('/statistik/sip.json', (c) => {
    mustBeStaff(c);
    return download(c, { name: 'sip.json', type: 'application/json', body: JSON.stringify(numbers(), null, 2) });
  });

  // ---- what the routes stand on

  const numbers = () => numbersOf(store.cases().map((one) => store.latest(planDesk(one))?.document));

  /** @param {Context} c */
  function staffCase(c) {
    const one = caseOf(c);
    mustBeStaff(c);
    return one;
  }
  /** @param {Context} c */
  const addressIn = (c) => /** @type {keyof typeof MEETINGS} */ (c.req.param('mote'));
  /** @param {Context} c */
  const meetingIn = (c) => MEETINGS[addressIn(c)];
  /** What the person can read too: the newest version. @param {Case} one */
  function savedPlan(one) {
    const version = store.latest(planDesk(one));
    return { version, plan: readPlan(version?.document) };
  }
  /** A plan of another case's must not come into this one. @param {Case} one @param {Plan} plan */
  const isElsewhere = (one, plan) =>
    store.cases().some((other) => other.id !== one.id && writtenPlan(store, other)?.id === plan.id);
  /** @param {Case} one */
  const toCase = (one) => ({ href: `/arenden/${one.id}`, text: `Tillbaka till ${one.name}` });

  /** @param {Case} one @param {Plan} plan */
  function keep(one, plan) {
    const { kind } = keepAsDraft(store, one, plan, { now: now(), writer: randomBytes(16).toString('base64url') });
    if (kind === 'conflict') throw new Refusal(409, { link: toCase(one) });
  }
  /** Does something to the plan, and goes back to its calendars. @param {Context} c @param {(plan: Plan) => readonly Operation[]} operations @param {string} [more] */
  function change(c, operations, more = `#${addressIn(c)}`) {
    const one = staffCase(c);
    const plan = writtenPlan(store, one);
    if (!plan) throw new Refusal(404);
    const after = changed(plan, operations(plan));
    if (after !== plan) keep(one, after);
    return c.redirect(`/arenden/${one.id}/${PLAN.slug}/kalender${more}`, 303);
  }

  /** @param {Context} c @param {Case} one @param {import('./views/plan-calendar.js').Told} told */
  function calendarPageOf(c, one, told) {
    const plan = writtenPlan(store, one);
    const empty = /** @type {const} */ ({
      state: 'unsent',
      problem: 'no-date',
      sent: undefined,
      now: {},
      hidden: false,
    });
    /** @param {import('./plan-calendar.js').Meeting} of */
    const standing = (of) => (plan ? inCalendars(plan, of, now()) : { meeting: of, ...empty });
    const meetings = { kallelse: standing(MEETINGS.kallelse), uppfoljning: standing(MEETINGS.uppfoljning) };
    return calendarPage(frame(c), { one, plan, meetings, ...told });
  }
  /** @param {Context} c @param {import('./plan-calendar.js').Recipient} [recipient] */
  function calendarFile(c, recipient) {
    const plan = writtenPlan(store, staffCase(c));
    const made = plan && calendarFileOf(plan, meetingIn(c), now(), recipient);
    if (!made) throw new Refusal(404);
    return download(c, { name: 'mote.ics', type: made.mediaType, body: made.file });
  }
  /** @param {Context} c @param {import('./plan-handout.js').File} file */
  const download = (c, { name, type, body }) =>
    c.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` });
}
