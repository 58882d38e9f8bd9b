/** The server with its database, a real browser, and the people who come: made anew for each test. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import Database from 'libsql';
import puppeteer from 'puppeteer-core';
import { optionsFrom, start } from '../src/server.js';
import { folders } from '../test/visitor.js';
import { Person } from './person.js';

// The tool is the repository's own, not part of this system.
const { chromiumArgs, chromiumPath } = await import(String(new URL('../../../tools/browsers.mjs', import.meta.url)));

/** Another build than the installed one can be tried: ELEMENT_DIR, as for the server itself. */
const { elementFolder } = optionsFrom(process.env);

/** What a test has around it. Call it once in a file. */
export function school() {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {ReturnType<typeof folders>} */
  let place;
  /** @type {Awaited<ReturnType<typeof start>>} */
  let server;
  /** @type {Person[]} */
  let people;

  const startServer = async () => {
    server = await start({ port: 0, dataFolder: place.dataFolder, elementFolder });
  };
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  });
  after(() => browser.close());
  beforeEach(async () => {
    place = folders();
    people = [];
    await startServer();
  });
  afterEach(async () => {
    const complaints = people.flatMap((person) => person.complaints);
    for (const person of people) await person.leave();
    await server.close();
    place.remove();
    assert.deepEqual(complaints, [], 'the browser has nothing to complain about');
  });

  return {
    /** Somebody at a screen of their own, signed in if they say who they are. @param {string} who @param {Parameters<typeof Person.at>[2]} [screen] */
    async comes(who, screen) {
      const person = await Person.at(browser, server.url, screen);
      people.push(person);
      if (who) await person.signIn(who);
      return person;
    },
    /** Where the server is, for what a test asks of it without a browser. */
    url: () => server.url,
    /** The same browser as somebody's: another window, which a link of theirs opens. @param {Person} person @param {string} path @param {() => Promise<void>} open */
    async opensWindow(person, path, open) {
      const other = await person.window(path, open);
      people.push(other);
      return other;
    },
    async restart() {
      await server.close();
      await startServer();
    },
    /** The database itself, as somebody who looks after it sees it. @template T @param {(database: Database.Database) => T} look @returns {T} */
    database(look) {
      const database = new Database(join(place.dataFolder, 'elevhalsan.db'));
      try {
        return look(database);
      } finally {
        database.close();
      }
    },
    /** What was handed over: the newest version of a case, of one method where there are more. @param {string} caseId @param {string} [method] @returns {any} */
    handedOver(caseId, method = '%') {
      const newest = 'select document from versions where case_id = ? and method like ? order by number desc limit 1';
      return this.database((database) =>
        JSON.parse(/** @type {any} */ (database.prepare(newest).get(caseId, method)).document),
      );
    },
    /** Every table in which a word stands. @param {string} word */
    tablesWith(word) {
      return this.database((database) =>
        ['drafts', 'set_aside', 'versions', 'copies'].filter((table) =>
          database
            .prepare(`select document from ${table}`)
            .all()
            .some((/** @type {any} */ { document }) => document.includes(word)),
        ),
      );
    },
  };
}
