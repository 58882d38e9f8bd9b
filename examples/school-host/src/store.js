/**
 * Everything the school system remembers, in one SQLite file.
 *
 * Three promises shape it:
 * - *What was answered with "saved" is on the disk.* Write-ahead log with `synchronous = FULL`: a commit returns after fsync, and
 *   every method here commits before it returns.
 * - *What a person removed before Klar is nowhere.* Until Klar there is one draft row, which each save overwrites. `secure_delete`
 *   makes SQLite overwrite what is freed, and after Klar the log, which still has the earlier pages, is emptied into the database.
 *   Attachments that no document names any longer go the same way.
 * - *Whoever was erased is nowhere.* Not in a draft, a version, a shared copy or an attachment of any method, and a page that was open
 *   all the while cannot bring them back. The file is written anew, so that nothing is left in what is free in it.
 */
import { createHash, randomBytes } from 'node:crypto';
import Database from 'libsql';
import { namedIn } from '../public/attachments.js';
import { withoutErased } from './parts.js';
import { STEPS } from './schema.js';

/** @typedef {import('./document.js').Attachment} Attachment */

/** @typedef {'symbol' | 'easy' | 'standard'} Level */
/** @typedef {import('./words.js').Language} Language */
/** @typedef {{ id: string, name: string, about: string, child: boolean, signsIn: boolean, level: Level, language: Language, oneSwitch: boolean }} Case */
/** @typedef {{ document: string, baseVersion: number, revision: number, writer: string, seq: number, savedAt: string }} Draft */
/** @typedef {{ number: number, document: string, madeAt: string, madeBy: string, restoredFrom: number | null }} Version */
/** @typedef {{ document: string, writer: string, savedAt: string }} SetAside */
/** @typedef {{ id: string, document: string, madeAt: string, madeBy: string, byStaff: boolean }} Copy what somebody picked, and shared with the school */
/** @typedef {{ role: 'staff' | 'person', caseId: string | null, helper: boolean, csrf: string, finishId: string | null }} Session `helper`: somebody else does what the person points at */
/** @typedef {{ caseId: string, method: import('./methods.js').DocumentType }} Desk what somebody works on: one method, or the plan, in one case */
/** @typedef {ReturnType<typeof openStore>} Store */

/**
 * What a page says about the document it shows: from which draft and version it started, who it is (`writer`, one a page load), and how
 * many saves it has made.
 * @typedef {{ document: string, revision: number, base: number, writer: string, seq: number }} Save
 */

/** A session ends after an hour without a sign of life: school computers are shared. */
const IDLE_MS = 60 * 60 * 1000;

/** Where documents are. */
const TABLES = ['drafts', 'set_aside', 'versions', 'copies'];

/** Most bytes of all that one case has beside its documents. */
const CASE_BYTES = 200 * 1024 * 1024;

/** @param {string} token */
const hash = (token) => createHash('sha256').update(token).digest('hex');
const secret = () => randomBytes(32).toString('base64url');

/**
 * @param {string} file
 * @param {{ now?: () => number }} [options]
 */
export function openStore(file, { now = Date.now } = {}) {
  const db = new Database(file);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'foreign_keys = ON',
    'busy_timeout = 3000',
    'temp_store = MEMORY', // nothing of anybody in the machine's temporary files
  ])
    db.pragma(pragma);
  inOneStep(() => {
    const { version } = row('select user_version as version from pragma_user_version');
    for (const step of STEPS.slice(version)) db.exec(step);
    db.exec(`pragma user_version = ${Math.max(version, STEPS.length)}`);
  });

  /**
   * All or nothing. `immediate`: whatever the step reads stays true until it has written.
   * @template T
   * @param {() => T} step
   * @returns {T}
   */
  function inOneStep(step) {
    return /** @type {T} */ (db.transaction(step).immediate());
  }
  /** @param {string} sql @param {...(string | number | null)} values @returns {any} */
  function row(sql, ...values) {
    return db.prepare(sql).get(...values);
  }
  /** @param {string} sql @param {...(string | number | null)} values @returns {any[]} */
  function rows(sql, ...values) {
    return db.prepare(sql).all(...values);
  }
  /** @param {string} sql @param {...(string | number | null | Buffer)} values */
  function run(sql, ...values) {
    return db.prepare(sql).run(...values);
  }
  const time = () => new Date(now()).toISOString();

  /**
   * Empties the write-ahead log, where the pages of earlier drafts still lie.
   * @returns {boolean} false: somebody else is reading the file just now, a backup say
   */
  const forgetEarlierPages = () => row('pragma wal_checkpoint(TRUNCATE)').busy === 0;
  forgetEarlierPages(); // a server that was killed had perhaps no time to

  /** @param {any} r @returns {Case} */
  const toCase = (r) => ({
    id: r.id,
    name: r.name,
    about: r.about,
    child: r.child === 1,
    signsIn: r.signs_in === 1,
    level: r.level,
    language: r.language,
    oneSwitch: r.one_switch === 1,
  });
  /** @param {any} r @returns {Copy} */
  const toCopy = (r) => ({
    id: r.id,
    document: r.document,
    madeAt: r.made_at,
    madeBy: r.made_by,
    byStaff: r.by_staff === 1,
  });
  /** @param {any} r @returns {Version} */
  const toVersion = (r) => ({
    number: r.number,
    document: r.document,
    madeAt: r.made_at,
    madeBy: r.made_by,
    restoredFrom: r.restored_from,
  });

  /** @param {string} id @returns {Case | undefined} */
  function caseById(id) {
    const found = row('select * from cases where id = ?', id);
    return found && toCase(found);
  }
  /** @param {Desk} desk @returns {Draft | undefined} */
  function draft({ caseId, method }) {
    const found = row('select * from drafts where case_id = ? and method = ?', caseId, method);
    return (
      found && {
        document: found.document,
        baseVersion: found.base_version,
        revision: found.revision,
        writer: found.writer,
        seq: found.seq,
        savedAt: found.saved_at,
      }
    );
  }
  /** @param {Desk} desk @returns {Version | undefined} */
  function latest({ caseId, method }) {
    const found = row(
      'select * from versions where case_id = ? and method = ? order by number desc limit 1',
      caseId,
      method,
    );
    return found && toVersion(found);
  }
  /** @param {Desk} desk @param {number} number @returns {Version | undefined} */
  function version({ caseId, method }, number) {
    const found = row('select * from versions where case_id = ? and method = ? and number = ?', caseId, method, number);
    return found && toVersion(found);
  }
  /** @param {Desk} desk @returns {Version[]} newest first */
  function versions({ caseId, method }) {
    return rows('select * from versions where case_id = ? and method = ? order by number desc', caseId, method).map(
      toVersion,
    );
  }
  /** @param {Desk} desk @returns {SetAside[]} oldest first */
  function setAside({ caseId, method }) {
    return rows('select * from set_aside where case_id = ? and method = ? order by saved_at', caseId, method).map(
      (r) => ({
        document: r.document,
        writer: r.writer,
        savedAt: r.saved_at,
      }),
    );
  }

  /** @param {Desk} desk @returns {Copy[]} newest first */
  function copies({ caseId, method }) {
    return rows(
      'select * from copies where case_id = ? and method = ? order by made_at desc, rowid desc',
      caseId,
      method,
    ).map(toCopy);
  }
  /** A document without whomever has been erased from this case. @param {string} caseId @param {string} document */
  function cleared(caseId, document) {
    const ids = rows('select id from erased where case_id = ?', caseId).map(({ id }) => id);
    return ids.length === 0 ? document : withoutErased(document, new Set(ids));
  }
  /** Ids of the attachments that any document of a case names. @param {string} caseId @param {readonly string[]} [tables] @param {(document: string) => string} [seen] what of each document counts */
  function named(caseId, tables = TABLES, seen = (document) => document) {
    const documents = tables.flatMap((table) => rows(`select document from ${table} where case_id = ?`, caseId));
    return new Set(documents.flatMap(({ document }) => [...namedIn(JSON.parse(seen(document)))]));
  }

  /** @param {Desk} desk @param {Omit<Draft, 'savedAt'>} draft */
  function writeDraft({ caseId, method }, { document, baseVersion, revision, writer, seq }) {
    const savedAt = time();
    run(
      `insert into drafts (case_id, method, document, base_version, revision, writer, seq, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (case_id, method) do update set document = excluded.document, base_version = excluded.base_version,
         revision = excluded.revision, writer = excluded.writer, seq = excluded.seq, saved_at = excluded.saved_at`,
      caseId,
      method,
      document,
      baseVersion,
      revision,
      writer,
      seq,
      savedAt,
    );
    return savedAt;
  }
  /** Keeps what collided beside the other one, until the person has chosen. @param {Desk} desk @param {Save} save */
  function putAside({ caseId, method }, { document, writer, seq }) {
    run(
      `insert into set_aside (case_id, method, writer, document, seq, saved_at) values (?, ?, ?, ?, ?, ?)
       on conflict (case_id, method, writer) do update set document = excluded.document, seq = excluded.seq, saved_at = excluded.saved_at
         where excluded.seq > set_aside.seq`,
      caseId,
      method,
      writer,
      document,
      seq,
      time(),
    );
  }
  /** @param {Desk} desk @param {Omit<Version, 'number' | 'madeAt'>} version */
  function addVersion(desk, { document, madeBy, restoredFrom }) {
    const number = (latest(desk)?.number ?? 0) + 1;
    run(
      'insert into versions (case_id, method, number, document, made_at, made_by, restored_from) values (?, ?, ?, ?, ?, ?, ?)',
      desk.caseId,
      desk.method,
      number,
      document,
      time(),
      madeBy,
      restoredFrom,
    );
    return number;
  }

  /** @param {Desk} desk */
  const forgetDraft = ({ caseId, method }) =>
    run('delete from drafts where case_id = ? and method = ?', caseId, method);
  /** @param {Desk} desk */
  const forgetSetAside = ({ caseId, method }) =>
    run('delete from set_aside where case_id = ? and method = ?', caseId, method);

  /** @param {string} caseId @param {Attachment} attachment @returns {boolean} false: there is no room */
  function keep(caseId, { id, type, bytes }) {
    const { others } = row(
      'select coalesce(sum(length(bytes)), 0) as others from attachments where case_id = ? and id <> ?',
      caseId,
      id,
    );
    if (others + bytes.length > CASE_BYTES) return false;
    // A page that was open all the while still has it, and sends it once more.
    if (row('select 1 from erased where case_id = ? and id = ?', caseId, id)) return true;
    run(
      `insert into attachments (case_id, id, type, bytes) values (?, ?, ?, ?)
       on conflict (case_id, id) do nothing`,
      caseId,
      id,
      type,
      bytes,
    );
    return true;
  }
  /** Forgets the attachments that nothing names any longer. @param {string} caseId */
  function forgetUnnamed(caseId) {
    const still = named(caseId);
    for (const { id } of rows('select id from attachments where case_id = ?', caseId))
      if (!still.has(id)) run('delete from attachments where case_id = ? and id = ?', caseId, id);
  }

  return {
    /** @returns {Case[]} */
    cases: () => rows('select * from cases order by name').map(toCase),
    caseById,
    draft,
    latest,
    version,
    versions,
    setAside,
    copies,

    /**
     * Keeps a picture, a voice or a film. One that is there already stays as it is: versions name it.
     * @param {string} caseId
     * @param {Attachment} attachment
     * @returns {boolean} false: there is no room
     */
    keepAttachment: (caseId, attachment) => inOneStep(() => keep(caseId, attachment)),
    /**
     * @param {string} caseId
     * @param {string} id
     * @param {((version: string) => string) | null} [seen] a version as whoever asks may see it: only if that, or a shared copy, names it.
     *   Default null: whatever names it
     * @returns {Attachment | undefined}
     */
    attachment(caseId, id, seen = null) {
      if (seen && !named(caseId, ['copies']).has(id) && !named(caseId, ['versions'], seen).has(id)) return;
      const found = row('select * from attachments where case_id = ? and id = ?', caseId, id);
      return found && { id, type: found.type, bytes: Buffer.from(found.bytes) };
    },

    /** @param {string} caseId @param {Pick<Case, 'level' | 'language' | 'oneSwitch'>} choice */
    chooseLook(caseId, { level, language, oneSwitch }) {
      const values = [level, language, Number(oneSwitch), caseId];
      run('update cases set level = ?, language = ?, one_switch = ? where id = ?', ...values);
    },

    /**
     * Keeps a copy that somebody has shared. The same one again, after an answer that got lost, changes nothing.
     * @param {Desk} desk
     * @param {Omit<Copy, 'madeAt'>} copy
     */
    share: ({ caseId, method }, { id, document, madeBy, byStaff }) =>
      inOneStep(() => {
        run(
          `insert into copies (case_id, method, id, document, made_at, made_by, by_staff) values (?, ?, ?, ?, ?, ?, ?)
           on conflict (case_id, method, id) do nothing`,
          caseId,
          method,
          id,
          cleared(caseId, document),
          time(),
          madeBy,
          Number(byStaff),
        );
      }),
    /** Takes a shared copy back. @param {Desk} desk @param {string} id */
    takeBack({ caseId, method }, id) {
      inOneStep(() => {
        run('delete from copies where case_id = ? and method = ? and id = ?', caseId, method, id);
        forgetUnnamed(caseId);
      });
      forgetEarlierPages();
    },

    /**
     * Erases somebody for good: from every draft, everything set aside, every version and every shared copy of a case, with the pictures
     * that only they had. Asked again, it does what is left to do.
     * @param {string} caseId
     * @param {{ ids: readonly string[], attachments: readonly string[] }} what `ids`: of people, of words about others that go with
     *   them, and `descriptionOf` pictures; `attachments`: pictures that the page knows only they had
     * @returns {boolean} false: it is done, but pages of the file could not be written over yet
     */
    erase(caseId, { ids, attachments }) {
      inOneStep(() => {
        /** @param {string} id */
        const remember = (id) => run('insert or ignore into erased (case_id, id) values (?, ?)', caseId, id);
        ids.forEach(remember);
        const before = named(caseId);
        for (const table of TABLES)
          for (const { rowid, document } of rows(`select rowid, document from ${table} where case_id = ?`, caseId)) {
            const rest = cleared(caseId, document);
            if (rest !== document) run(`update ${table} set document = ? where rowid = ?`, rest, rowid);
          }
        // A picture on its way to what is not saved yet stays.
        const still = named(caseId);
        for (const id of new Set([...before, ...attachments])) {
          if (still.has(id)) continue;
          remember(id);
          run('delete from attachments where case_id = ? and id = ?', caseId, id);
        }
      });
      db.exec('vacuum');
      return forgetEarlierPages();
    },

    /**
     * Overwrites the draft, unless somebody else has changed it since this page read it: then both are kept.
     * A page's own saves never collide with each other, so that it can send again what it never got an answer to; an older one that
     * arrives late changes nothing.
     * @param {Desk} desk
     * @param {Save} asked
     * @returns {{ kind: 'saved', revision: number, savedAt: string } | { kind: 'conflict' }}
     */
    saveDraft: (desk, asked) =>
      inOneStep(() => {
        const save = { ...asked, document: cleared(desk.caseId, asked.document) };
        const there = draft(desk);
        const current = latest(desk)?.number ?? 0;
        const mine = there?.writer === save.writer;
        if (there && mine && save.seq <= there.seq)
          return { kind: 'saved', revision: there.revision, savedAt: there.savedAt };
        const fits = there ? mine || save.revision === there.revision : save.revision === 0 && save.base === current;
        if (!fits) {
          putAside(desk, save);
          return { kind: 'conflict' };
        }
        const revision = (there?.revision ?? 0) + 1;
        const savedAt = writeDraft(desk, { ...save, baseVersion: there?.baseVersion ?? save.base, revision });
        return { kind: 'saved', revision, savedAt };
      }),

    /**
     * *Klar*: the document becomes a version, the draft and everything set aside are forgotten, and the session is over (of staff it goes
     * on: `token` null). `finishId` lets a page ask again when the answer was lost. What is the latest version already makes no new one.
     * @param {Desk} desk
     * @param {Omit<Save, 'document'> & { document: string | null, attachments?: Attachment[], finishId: string, token: string | null, madeBy: string }} finish
     *   `document` null: the person had nothing to hand over; `attachments`: what came in the same form
     * @returns {{ kind: 'finished' } | { kind: 'conflict' }}
     */
    finish(desk, { document: asked, attachments = [], finishId, token, madeBy, ...save }) {
      const result = inOneStep(() => {
        if (asked !== null) {
          const document = cleared(desk.caseId, asked);
          for (const attachment of attachments) keep(desk.caseId, attachment);
          const there = draft(desk);
          const newest = latest(desk);
          // Staff ask again in the same session: it is there already.
          if (token === null && !there && newest?.document === document)
            return /** @type {const} */ ({ kind: 'finished' });
          const mine = !there || there.writer === save.writer || there.revision === save.revision;
          if (save.base !== (newest?.number ?? 0) || !mine) {
            putAside(desk, { ...save, document });
            if (mine) forgetDraft(desk);
            return /** @type {const} */ ({ kind: 'conflict' });
          }
          if (newest?.document !== document) addVersion(desk, { document, madeBy, restoredFrom: null });
          forgetDraft(desk);
          forgetSetAside(desk);
          forgetUnnamed(desk.caseId);
        }
        if (token !== null) run('update sessions set finish_id = ? where token_hash = ?', finishId, hash(token));
        return /** @type {const} */ ({ kind: 'finished' });
      });
      forgetEarlierPages();
      return result;
    },

    /**
     * After a collision: what the person chose becomes the draft, built on the newest version. `writer` null: the one that was
     * there already.
     * @param {Desk} desk
     * @param {string | null} writer
     */
    choose(desk, writer) {
      const chosen = inOneStep(() => {
        const found = setAside(desk).find((one) => one.writer === writer);
        if (writer !== null && !found) return false;
        if (found) {
          const revision = (draft(desk)?.revision ?? 0) + 1;
          writeDraft(desk, {
            ...found,
            baseVersion: latest(desk)?.number ?? 0,
            revision,
            seq: 0,
            writer: secret(),
          });
        }
        forgetSetAside(desk);
        forgetUnnamed(desk.caseId);
        return true;
      });
      forgetEarlierPages();
      return chosen;
    },

    /** @param {Desk} desk */
    discardDraft(desk) {
      inOneStep(() => {
        forgetDraft(desk);
        forgetSetAside(desk);
        forgetUnnamed(desk.caseId);
      });
      forgetEarlierPages();
    },

    /**
     * Makes a new version that is like an earlier one. `base` is the newest version the person had seen.
     * @param {Desk} desk
     * @param {{ number: number, base: number, madeBy: string }} restore
     * @returns {{ kind: 'restored', number: number } | { kind: 'conflict' } | { kind: 'missing' }}
     */
    restore: (desk, { number, base, madeBy }) =>
      inOneStep(() => {
        const earlier = version(desk, number);
        if (!earlier) return { kind: 'missing' };
        if (base !== latest(desk)?.number) return { kind: 'conflict' };
        return {
          kind: 'restored',
          number: addVersion(desk, { document: earlier.document, madeBy, restoredFrom: number }),
        };
      }),

    /**
     * @param {{ role: 'staff', caseId: null } | { role: 'person', caseId: string, helper?: boolean }} who
     * @returns {string} the token for the cookie
     */
    startSession(who) {
      const token = secret();
      inOneStep(() => {
        run('delete from sessions where seen_at < ?', now() - IDLE_MS);
        run(
          'insert into sessions (token_hash, role, case_id, csrf, seen_at, helper) values (?, ?, ?, ?, ?, ?)',
          hash(token),
          who.role,
          who.caseId,
          secret(),
          now(),
          Number(who.role === 'person' && who.helper === true),
        );
      });
      return token;
    },
    /** @param {string | undefined} token @returns {Session | undefined} one that ended with Klar too: its `finishId` says so */
    session(token) {
      const found =
        token && row('select * from sessions where token_hash = ? and seen_at >= ?', hash(token), now() - IDLE_MS);
      if (!found) return;
      if (found.finish_id === null && now() - found.seen_at > 60_000)
        run('update sessions set seen_at = ? where token_hash = ?', now(), found.token_hash);
      return {
        role: found.role,
        caseId: found.case_id,
        helper: found.helper === 1,
        csrf: found.csrf,
        finishId: found.finish_id,
      };
    },
    /** @param {string} token */
    endSession(token) {
      run('delete from sessions where token_hash = ?', hash(token));
    },

    close() {
      db.close();
    },
  };
}
