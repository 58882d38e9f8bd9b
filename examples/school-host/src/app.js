/** The addresses of the school system, and who may use them. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { assets } from './assets.js';
import { attachment, attachmentHeaders, MAX_ATTACHMENT_BYTES, parseJson } from './document.js';
import { givenTo, parsed } from './given.js';
import {
  attachmentsFrom,
  copyFrom,
  erasureFrom,
  isKey,
  readFields,
  saveFrom,
  wantsJson,
  wholeNumber,
} from './input.js';
import { leadersWords, MEETING, meetingWith } from './meeting.js';
import { createMeetingHub } from './meeting-hub.js';
import { meetingRoutes } from './meeting-routes.js';
import { methodAt, METHODS, methodsFor, SLUGS } from './methods.js';
import { seenByStaff, STAFF_AUDIENCE } from './parts.js';
import { PLAN, readAs, seenByPerson, sourcesOf, writersWords } from './plan.js';
import { planRoutes } from './plan-routes.js';
import { Refusal } from './refusal.js';
import { comesFromUs, CONTENT_SECURITY_POLICY, HEADERS, isOurHost, sameSecret } from './security.js';
import { discardPage, ownCasePage } from './views/own.js';
import { noPlanPage } from './views/plan.js';
import { casesPage, nothingYetPage, staffCasePage } from './views/staff.js';
import { donePage, messagePage, signInPage } from './views/start.js';
import { choicePage, copyPage, versionPage, workPage } from './views/work.js';
import { LANGUAGES, WORDS } from './words.js';

/** @typedef {import('./store.js').Store} Store */
/** @typedef {import('./store.js').Session} Session */
/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./store.js').Desk} Desk */
/** @typedef {import('./store.js').Version} Version */
/** @typedef {import('./methods.js').Method} Method */
/** @typedef {{ Variables: { session: Session | undefined, ended: Session | undefined, fields: Record<string, unknown> } }} Env */
/** @typedef {import('hono').Context<Env>} Context */

const MAX_BYTES = 2 * 1024 * 1024;
/** A document with its pictures and voices, where the page's script did not run. */
const MAX_FORM_BYTES = 32 * 1024 * 1024;
const SESSION_COOKIE = 'elevhalsan';
const SIGN_IN_COOKIE = 'elevhalsan-inloggning';
/** No `secure`: the example runs on http on one's own machine. A real system has TLS, `secure` and the `__Host-` prefix. */
const COOKIE = /** @type {const} */ ({ httpOnly: true, sameSite: 'Strict', path: '/' });
const STAFF = 'Lisa, kurator';
/** One method in one case. */
const METHOD = `/arenden/:id/:metod{${SLUGS}}`;

/** @param {string} path */
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {{
 *   store: Store,
 *   elementFolder: string,
 *   hub?: ReturnType<typeof createMeetingHub>,
 *   log?: (message: string) => void,
 *   now?: () => number,
 * }} options `elementFolder`: where the files of @delaktig/toolkit/cdn lie; `hub`: whoever closes it ends the streams of all meetings;
 *   `now`: the clock, in milliseconds since 1970
 */
export function createApp({ store, elementFolder, hub = createMeetingHub(), log = console.error, now = Date.now }) {
  const element = assets(elementFolder);
  const own = assets(file('../public/'));
  const at = {
    /** @param {string} name */
    element: (name) => `/vendor/delaktig/${element.version}/${name}`,
    app: `/filer/${own.version}/app.css`,
    gone: `/filer/${own.version}/gone.js`,
    work: `/filer/${own.version}/work.js`,
    show: `/filer/${own.version}/show.js`,
    follow: `/filer/${own.version}/follow.js`,
    icon: `/filer/${own.version}/icon.svg`,
    /** @param {Method} method */
    picture: ({ slug }) => `/filer/${own.version}/${slug}.svg`,
  };
  /** For whoever is not signed in. */
  const swedish = { at, language: /** @type {const} */ ('sv'), words: WORDS.sv };
  /** @type {Hono<Env>} */
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  app.use(async (c, next) => {
    if (!isOurHost(c.req.header('host'))) throw new Refusal(421);
    await next();
  });
  for (const [prefix, folder] of /** @type {const} */ ([
    ['/vendor/delaktig', element],
    ['/filer', own],
  ]))
    app.get(`${prefix}/${folder.version}/*`, (c) => {
      const asset = folder.get(c.req.path.slice(`${prefix}/${folder.version}/`.length));
      if (!asset) throw new Refusal(404);
      const zip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
      return c.body(zip ? asset.gzip() : asset.body, 200, {
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        ...(zip && { 'content-encoding': 'gzip' }),
      });
    });

  app.use(async (c, next) => {
    const session = store.session(getCookie(c, SESSION_COOKIE));
    c.set('session', session?.finishId === null ? session : undefined);
    c.set('ended', session?.finishId ? session : undefined);
    await next();
  });
  /** @param {number} maxSize */
  const limit = (maxSize) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Refusal(413);
      },
    });
  const [documents, attachments, forms] = [limit(MAX_BYTES), limit(MAX_ATTACHMENT_BYTES), limit(MAX_FORM_BYTES)];
  app.use((c, next) => {
    if (c.req.path.includes('/bilagor/')) return attachments(c, next);
    return (c.req.header('content-type')?.startsWith('multipart/') ? forms : documents)(c, next);
  });

  // Whatever changes something must come from our own page, in the session it was made for.
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', async (c, next) => {
    const [origin, site, host] = [c.req.header('origin'), c.req.header('sec-fetch-site'), c.req.header('host')];
    if (!comesFromUs({ origin, site, host })) throw new Refusal(403);
    const fields = await readFields(c);
    if (!fields) throw new Refusal(400);
    c.set('fields', fields);
    const session = c.get('session') ?? c.get('ended');
    const given = c.req.header('x-csrf') ?? fields['csrf'];
    if (c.req.path === '/logga-in') {
      if (!sameSecret(given, getCookie(c, SIGN_IN_COOKIE))) throw new Refusal(403);
    } else if (!session) throw new Refusal(401);
    else if (!sameSecret(given, session.csrf)) throw new Refusal(403);
    await next();
  });

  // ---- who is here

  app.get('/', (c) => {
    const session = c.get('session');
    if (session) return c.redirect(session.caseId ? `/arenden/${session.caseId}` : '/arenden', 303);
    const csrf = getCookie(c, SIGN_IN_COOKIE) ?? randomBytes(32).toString('base64url');
    setCookie(c, SIGN_IN_COOKIE, csrf, COOKIE);
    return c.html(
      signInPage(swedish, {
        people: store.cases().filter((one) => one.signsIn),
        csrf,
        notice:
          c.req.query('utloggad') === undefined
            ? undefined
            : 'Du har loggats ut. Logga in igen, så kan du fortsätta där du var.',
      }),
    );
  });

  app.post('/logga-in', (c) => {
    const who = c.get('fields')['vem'];
    const person = typeof who === 'string' ? store.caseById(who) : undefined;
    if (who !== 'lisa' && !person?.signsIn) throw new Refusal(400);
    signOut(c);
    signIn(c, person ? { role: 'person', caseId: person.id } : { role: 'staff', caseId: null });
    return c.redirect('/', 303);
  });

  app.post('/logga-ut', (c) => {
    signOut(c);
    return c.redirect('/', 303);
  });

  app.get('/klart', (c) => c.html(donePage(swedish)));

  // ---- the cases

  app.get('/arenden', (c) => {
    mustBeStaff(c);
    return c.html(
      casesPage(frame(c), {
        cases: store.cases().map((one) => ({ one, finished: [...shelf(one), shelfOf(one, MEETING), planOf(one)] })),
      }),
    );
  });

  app.get('/arenden/:id', (c) => {
    const one = caseOf(c);
    const plan = planOf(one);
    if (sessionOf(c).role === 'staff') {
      const meeting = shelfOf(one, MEETING);
      return c.html(staffCasePage(frame(c), { one, shelf: shelf(one), meeting, plan }));
    }
    /** @param {Desk} desk */
    const begunAt = (desk) => ({ draft: store.draft(desk), undecided: store.setAside(desk).length > 0 });
    const own = shelf(one, (desk) => begunAt(desk).draft !== undefined || begunAt(desk).undecided).map((found) => ({
      ...found,
      ...begunAt({ caseId: one.id, method: found.method.id }),
    }));
    return c.html(ownCasePage(frame(c), { one, shelf: own, plan }));
  });

  app.post('/arenden/:id/utseende', (c) => {
    const one = caseOf(c);
    const { niva: level, sprak: language, kontakt: oneSwitch } = c.get('fields');
    if (!isKey(WORDS.sv.levels, level) || !isKey(LANGUAGES, language)) throw new Refusal(400);
    store.chooseLook(one.id, { level, language, oneSwitch: oneSwitch !== undefined });
    return c.redirect(`/arenden/${one.id}`, 303);
  });

  app.post('/arenden/:id/lamna-over', (c) => {
    const one = caseOf(c);
    mustBeStaff(c);
    signOut(c);
    signIn(c, { role: 'person', caseId: one.id, helper: c.get('fields')['vem'] === 'hjalpare' });
    return c.redirect(`/arenden/${one.id}`, 303);
  });

  // ---- what a person makes with one method

  app.get(METHOD, (c) => {
    const { one, method, desk, path } = placeOf(c);
    const latest = store.latest(desk);
    const { role } = sessionOf(c);
    if (role !== writerOf(method)) {
      if (latest) return c.redirect(`${path}/versioner/${latest.number}${new URL(c.req.url).search}`, 303);
      return c.html(
        role === 'staff' ? nothingYetPage(frame(c), { one, method }) : noPlanPage(frame(c), { one, method }),
      );
    }
    if (store.setAside(desk).length > 0) return c.redirect(`${path}/valj`, 303);
    const draft = store.draft(desk);
    const around = frame(c);
    return c.html(
      workPage(
        { ...around, words: wordsAround(around.words, method, one) },
        {
          one,
          method,
          path,
          look: lookFor(c, one),
          document: documentFor(one, method, draft?.document ?? latest?.document),
          base: draft?.baseVersion ?? latest?.number ?? 0,
          revision: draft?.revision ?? 0,
          savedAt: draft?.savedAt,
          writer: randomBytes(16).toString('base64url'),
          given: {
            ...givenTo(method.id, one, {
              newest: role === 'staff' ? finishedOf(one) : newestOf(one),
              topic: c.req.query('amne'),
              helper: sessionOf(c).helper,
            }),
            ...chainFor(method, one),
          },
          compareWith: latest?.document,
        },
      ),
    );
  });

  // What the person's page asks when it comes back to light, or has been told that its session is over.
  app.get(`${METHOD}/lage`, (c) => {
    const { one, method, desk } = ownPlaceOf(c);
    const draft = store.draft(desk);
    const latest = store.latest(desk);
    return c.json({
      csrf: sessionOf(c).csrf,
      document: parseJson(documentFor(one, method, draft?.document ?? latest?.document) ?? 'null'),
      base: draft?.baseVersion ?? latest?.number ?? 0,
      revision: draft?.revision ?? 0,
      savedAt: draft?.savedAt ?? null,
    });
  });

  app.put(`${METHOD}/utkast`, (c) => {
    const { one, method, desk } = ownPlaceOf(c);
    const { document, ...save } = saveFrom(c.get('fields'), method);
    if (document === null) throw new Refusal(400);
    const result = store.saveDraft(desk, { ...save, document });
    if (method.id === MEETING.id && result.kind === 'saved') hub.saved(one.id);
    return c.json(result, result.kind === 'conflict' ? 409 : 200);
  });

  // Pictures, voices and films that a document names: sent before it, by its page. Only the person's own until Klar, then also for staff.
  app.put(`${METHOD}/bilagor/:bilaga`, async (c) => {
    const { one } = ownPlaceOf(c);
    const made = attachment(c.req.param('bilaga'), c.req.header('content-type'), await c.req.arrayBuffer());
    if (typeof made === 'number') throw new Refusal(made);
    if (!store.keepAttachment(one.id, made)) throw new Refusal(413);
    return c.json({ kind: 'saved' });
  });
  app.get(`${METHOD}/bilagor/:bilaga`, (c) => {
    const { one } = placeOf(c);
    const found = store.attachment(one.id, c.req.param('bilaga'), sessionOf(c).role === 'staff' ? seenByStaff : null);
    if (!found) throw new Refusal(404);
    return c.body(new Uint8Array(found.bytes), 200, attachmentHeaders(found));
  });

  // Somebody is erased for good, from every method of the case. Answered only when nothing of them is left on the disk.
  app.post(`${METHOD}/radera`, (c) => {
    const { one, method } = ownPlaceOf(c);
    if (method.by === 'staff') throw new Refusal(403);
    if (!store.erase(one.id, erasureFrom(c.get('fields')))) throw new Refusal(503);
    return c.json({ kind: 'erased', at: new Date().toISOString() });
  });

  // ---- copies with just what somebody picked

  app.post(`${METHOD}/delade`, (c) => {
    const { one, method, desk } = placeOf(c);
    const byStaff = sessionOf(c).role === 'staff';
    store.share(desk, { ...copyFrom(c.get('fields'), method), madeBy: byStaff ? STAFF : one.name, byStaff });
    return c.json({ kind: 'shared', at: new Date().toISOString() });
  });
  app.get(`${METHOD}/delade/:kopia`, (c) => {
    const { copy, mayTakeBack, ...place } = copyOf(c);
    const { one, method } = place;
    return c.html(
      copyPage(frame(c), { ...place, copy, mayTakeBack, look: lookFor(c, one), given: givenTo(method.id, one) }),
    );
  });
  app.post(`${METHOD}/delade/:kopia/ta-tillbaka`, (c) => {
    const { one, desk, copy, mayTakeBack } = copyOf(c);
    if (!mayTakeBack) throw new Refusal(403);
    store.takeBack(desk, copy.id);
    return c.redirect(`/arenden/${one.id}`, 303);
  });

  // ---- Klar, and what comes after

  app.post(`${METHOD}/klar`, async (c) => {
    const token = getCookie(c, SESSION_COOKIE) ?? '';
    const save = saveFrom(c.get('fields'), methodOf(c));
    /** @param {string} [to] */
    const done = (to) =>
      wantsJson(c) ? c.json({ kind: 'finished', ...(to && { to }) }) : c.redirect(to ?? '/klart', 303);
    const over = () => {
      // A page that never got the answer still has the cookie, and asks again.
      deleteCookie(c, SESSION_COOKIE, COOKIE);
      return done();
    };
    if (c.get('ended')?.finishId === save.writer) return over();
    const { one, method, desk, path } = ownPlaceOf(c);
    const attachments = await attachmentsFrom(c.get('fields'), method);
    const byStaff = method.by === 'staff';
    const who = byStaff ? { token: null, madeBy: STAFF } : { token, madeBy: one.name };
    const result = store.finish(desk, { ...save, ...who, attachments, finishId: save.writer });
    // Staff stay signed in, and go on with the case.
    if (result.kind === 'finished') return byStaff ? done(`/arenden/${one.id}`) : over();
    return wantsJson(c) ? c.json(result, 409) : c.redirect(`${path}/valj`, 303);
  });

  app.get(`${METHOD}/valj`, (c) => {
    const { one, method, desk, path } = ownPlaceOf(c);
    const aside = store.setAside(desk);
    if (aside.length === 0) return c.redirect(path, 303);
    const [draft, latest, given] = [store.draft(desk), store.latest(desk), givenTo(method.id, one)];
    return c.html(choicePage(frame(c), { one, method, path, draft, latest, aside, given, look: lookFor(c, one) }), 409);
  });
  app.post(`${METHOD}/valj`, (c) => {
    const { desk, path } = ownPlaceOf(c);
    const chosen = c.get('fields')['val'];
    if (typeof chosen !== 'string') throw new Refusal(400);
    if (!store.choose(desk, chosen || null)) throw new Refusal(409, { why: 'chosen' });
    return c.redirect(path, 303);
  });

  app.get(`${METHOD}/slang`, (c) => {
    const { one, method, desk, path } = ownPlaceOf(c);
    if (!store.draft(desk)) return c.redirect(`/arenden/${one.id}`, 303);
    return c.html(discardPage(frame(c), { one, method, path }));
  });
  app.post(`${METHOD}/slang`, (c) => {
    const { one, desk } = ownPlaceOf(c);
    store.discardDraft(desk);
    return c.redirect(`/arenden/${one.id}`, 303);
  });

  app.get(`${METHOD}/versioner/:number{[1-9][0-9]{0,8}}`, (c) => {
    const { one, method, desk, path } = placeOf(c);
    const { role } = sessionOf(c);
    const [latest, ...others] = store.versions(desk).map((version) => readBy(role, method, version));
    const number = Number(c.req.param('number'));
    const version = [latest, ...others].find((other) => other?.number === number);
    if (!version || !latest) throw new Refusal(404);
    const earlier = others.filter((other) => other.number < number);
    const asked = earlier.find((other) => String(other.number) === c.req.query('jamfor'));
    return c.html(
      versionPage(frame(c), {
        one,
        method,
        path,
        version,
        latest,
        earlier,
        compared: asked ?? earlier[0],
        comparing: asked !== undefined,
        mayRestore: mayRestore(role, method),
        look: lookFor(c, one),
        given: givenTo(method.id, one, { reader: role === 'staff' ? STAFF_AUDIENCE : 'self' }),
        ...(role === 'person' && method.id === PLAN.id && { view: readAs(c.req.query('som')) }),
      }),
    );
  });

  app.post(`${METHOD}/versioner/:number{[1-9][0-9]{0,8}}/aterstall`, (c) => {
    const { one, method, desk, path } = placeOf(c);
    const { role } = sessionOf(c);
    if (!mayRestore(role, method)) throw new Refusal(403);
    const person = role === 'person';
    const base = wholeNumber(c.get('fields')['base']);
    if (base === undefined) throw new Refusal(400);
    if (role === writerOf(method) && store.draft(desk))
      throw new Refusal(409, { why: 'begun', link: { href: `/arenden/${one.id}`, text: frame(c).words.toMine } });
    const number = Number(c.req.param('number'));
    const result = store.restore(desk, { number, base, madeBy: person ? one.name : STAFF });
    if (result.kind === 'missing') throw new Refusal(404);
    if (result.kind === 'conflict') throw new Refusal(409, { link: { href: path, text: frame(c).words.seeLatest } });
    return c.redirect(`${path}/versioner/${result.number}`, 303);
  });

  // ---- a meeting in several windows

  meetingRoutes(app, { store, hub, caseOf, frame, tokenOf: (c) => getCookie(c, SESSION_COOKIE) ?? '' });

  // ---- what staff do with a plan beside writing it

  planRoutes(app, { store, caseOf, frame, mustBeStaff, now });

  // ---- examples of one file, served here so that they can be looked at without more tooling

  for (const [name, bundle] of /** @type {const} */ ([
    ['plain-html', 'network-map.js'],
    ['supplier-sip', 'sip-form.js'],
  ])) {
    const example = file(`../../${name}/index.html`);
    if (!existsSync(example)) continue;
    app.get(`/exempel/${name}`, (c) => {
      const page = readFileSync(example, 'utf8').replaceAll(`../../packages/toolkit/cdn/${bundle}`, at.element(bundle));
      return c.html(page, 200, { 'content-security-policy': policyFor(page) });
    });
  }

  app.notFound(() => {
    throw new Refusal(404);
  });
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : new Refusal(500);
    // The route, never the address or what was sent: a log is read by others than the map.
    if (refusal !== error) log(`${c.req.method} ${c.req.routePath}: ${error.stack ?? error.message}`);
    const { status } = refusal;
    if (status === 401 && c.req.method === 'GET' && !wantsJson(c)) return c.redirect('/?utloggad', 303);
    // When the database itself fails there is nobody to greet.
    const reader = status === 500 ? swedish : frame(c);
    const message = refusal.said(reader.words);
    if (wantsJson(c)) return c.json({ kind: 'refused', message: `${message.title}. ${message.text}` }, status);
    return c.html(messagePage(reader, message), status);
  });

  // ---- what the routes stand on

  /** @param {Context} c */
  function sessionOf(c) {
    const session = c.get('session');
    if (!session) throw new Refusal(401);
    return session;
  }
  /** @param {Context} c */
  function mustBeStaff(c) {
    if (sessionOf(c).role !== 'staff') throw new Refusal(403);
  }
  /** The case in the address. Somebody else's looks exactly like one that does not exist. @param {Context} c */
  function caseOf(c) {
    const { caseId } = sessionOf(c);
    const id = c.req.param('id') ?? '';
    const one = caseId === null || caseId === id ? store.caseById(id) : undefined;
    if (!one) throw new Refusal(404);
    return one;
  }
  /** What the address is about: one method in one case. @param {Context} c */
  function placeOf(c) {
    const one = caseOf(c);
    const method = methodOf(c);
    // What is prepared for a meeting has what is for whoever leads it alone; the person's way into it is another.
    if (method.id === MEETING.id && sessionOf(c).role !== 'staff') throw new Refusal(404);
    return {
      one,
      method,
      /** @type {Desk} */ desk: { caseId: one.id, method: method.id },
      path: `/arenden/${one.id}/${method.slug}`,
    };
  }
  /** Only the person changes what is theirs, and sees a draft; the plan staff write. @param {Context} c */
  function ownPlaceOf(c) {
    const place = placeOf(c);
    const { role } = sessionOf(c);
    if (role === writerOf(place.method)) return place;
    throw role === 'staff'
      ? new Refusal(403, { text: `Bara ${place.one.name} ändrar på sin ${place.method.one}.` })
      : new Refusal(403);
  }
  /**
   * Every method that is offered, with what is finished and shared of it, newest first; and those that are not offered any longer, where there is something.
   * @param {Case} one @param {(desk: Desk) => boolean} [isBegun] what only the person may know of
   */
  function shelf(one, isBegun = () => false) {
    /** @type {readonly Method[]} */
    const offered = methodsFor(one);
    return METHODS.map((method) => shelfOf(one, method)).filter(
      ({ method, versions, copies }) =>
        offered.includes(method) ||
        versions.length + copies.length > 0 ||
        isBegun({ caseId: one.id, method: method.id }),
    );
  }
  /** @param {Case} one @param {Method} method */
  function shelfOf(one, method) {
    const desk = { caseId: one.id, method: method.id };
    return { method, versions: store.versions(desk), copies: store.copies(desk) };
  }
  /** The plan, as a shelf of its own. @param {Case} one */
  function planOf(one) {
    /** @type {Desk} */
    const desk = { caseId: one.id, method: PLAN.id };
    return { method: PLAN, draft: store.draft(desk), versions: store.versions(desk), copies: [] };
  }
  /** What the plan can be made from. @param {Method} method @param {Case} one */
  const chainFor = (method, one) =>
    method.id === PLAN.id && {
      sources: sourcesOf(METHODS.flatMap(({ id }) => store.latest({ caseId: one.id, method: id })?.document ?? [])),
    };
  /** To the person: what is begun, else what is finished. @param {Case} one @returns {import('./given.js').Newest} */
  const newestOf = (one) => (method) => {
    const desk = { caseId: one.id, method };
    return parsed((store.draft(desk) ?? store.latest(desk))?.document);
  };
  /** To staff: what is finished, and theirs to see. @param {Case} one @returns {import('./given.js').Newest} */
  const finishedOf = (one) => (method) => {
    const latest = store.latest({ caseId: one.id, method });
    return latest && parsed(seenByStaff(latest.document));
  };
  /** In the meeting stands what the person has handed over for it. @param {Case} one @param {Method} method @param {string | undefined} document */
  const documentFor = (one, { id }, document) =>
    id === MEETING.id
      ? meetingWith(one, document, store.latest({ caseId: one.id, method: 'meeting-circle' }))
      : document;
  /** @param {Context} c @returns {import('./views/frame.js').Frame} */
  function frame(c) {
    const session = c.get('session');
    if (!session) return swedish;
    const { role, caseId, csrf, helper } = session;
    const one = caseId === null ? undefined : store.caseById(caseId);
    const language = one?.language ?? 'sv';
    return { at, language, words: WORDS[language], user: { role, name: one?.name ?? STAFF, csrf, helper } };
  }
  /** @param {Context} c */
  function copyOf(c) {
    const place = placeOf(c);
    const copy = store.copies(place.desk).find(({ id }) => id === c.req.param('kopia'));
    if (!copy) throw new Refusal(404);
    return { ...place, copy, mayTakeBack: sessionOf(c).role === 'person' || copy.byStaff };
  }
  /** As the person reads it, or as staff do. @param {Context} c @param {Case} one */
  const lookFor = (c, one) =>
    sessionOf(c).role === 'staff' ? { language: 'sv', level: 'standard', oneSwitch: false } : one;
  /** @param {Context} c @param {Parameters<Store['startSession']>[0]} who */
  function signIn(c, who) {
    deleteCookie(c, SIGN_IN_COOKIE, COOKIE);
    setCookie(c, SESSION_COOKIE, store.startSession(who), COOKIE);
  }
  /** @param {Context} c */
  function signOut(c) {
    const token = getCookie(c, SESSION_COOKIE);
    if (token) store.endSession(token);
    deleteCookie(c, SESSION_COOKIE, COOKIE);
  }

  return app;
}

/** @param {Context} c */
function methodOf(c) {
  const method = methodAt(c.req.param('metod'));
  if (!method) throw new Refusal(404);
  return method;
}

/** What stands around where somebody works. @param {import('./words.js').Words} words @param {Method} method @param {Case} one */
function wordsAround(words, { id }, one) {
  if (id === MEETING.id) return leadersWords(words);
  return id === PLAN.id ? writersWords(words, one) : words;
}

/** @param {Method} method @returns {Session['role']} */
const writerOf = ({ by }) => by ?? 'person';

/** What the person has made staff may restore too; the plan only staff. @param {Session['role']} role @param {Method} method */
const mayRestore = (role, method) => role === 'staff' || writerOf(method) === role;

/** A version as it is for whoever reads it. @param {Session['role']} role @param {Method} method @param {Version} version @returns {Version} */
function readBy(role, method, version) {
  if (role === 'staff') return { ...version, document: seenByStaff(version.document) };
  return method.id === PLAN.id ? { ...version, document: seenByPerson(version.document) } : version;
}

/** The example page is one file with its own script and style: they are allowed by what they say. @param {string} page */
function policyFor(page) {
  /** @param {string} tag */
  const hashes = (tag) =>
    [...page.matchAll(new RegExp(`<${tag}(?: type="module")?>([^]*?)</${tag}>`, 'g'))]
      .map(([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join('');
  return CONTENT_SECURITY_POLICY.replace("script-src 'self'", `$&${hashes('script')}`)
    .replace("style-src 'self'", `$&${hashes('style')}`)
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace("form-action 'self'", "form-action 'none'");
}
