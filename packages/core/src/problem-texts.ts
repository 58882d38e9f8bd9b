/**
 * What is wrong with a host's data, in Swedish: for the staff who look after the system. A module of its own, fetched when there is something
 * wrong, since most people never meet it.
 */
import type { CoreProblemCode, Problem } from './document/problem.ts';
import { type Say, str, type Text } from './language/say.ts';

export const invalidTitle: Text = ({ msg }) =>
  msg('Det går inte att visa', {
    id: 'core.invalid-title',
    desc: 'Heading in place of data that have something wrong with them',
  });

export const invalidDetails: Text = ({ msg }) =>
  msg('För den som sköter systemet', {
    id: 'core.invalid-details',
    desc: 'Opens what is wrong, for the staff who look after the system',
  });

export const problemAt: Text<[problem: string, place: string]> = ({ msg }, problem, place) =>
  msg(str`${problem} Plats: ${place}`, {
    id: 'core.problem-at',
    desc: 'A sentence about what is wrong, and where in the data; the place is technical, as content.people[3].name',
  });

/** What a sentence about a problem is made from. */
export type ProblemParams = NonNullable<Problem['params']>;

const shown = ({ number }: Say, value: string | number | undefined): string =>
  typeof value === 'number' ? number(value) : (value ?? '?');

/** One sentence for each thing that core can find wrong with data, for the staff who look after the system: what it is and what to do. */
export const problems: Readonly<Record<CoreProblemCode, Text<[params: ProblemParams]>>> = {
  'not-json': (say, { found }) =>
    say.msg(str`Här finns något som inte är JSON (${shown(say, found)}). Skicka bara vanliga JSON-data.`, {
      id: 'core.problem.not-json',
      desc: 'For staff. Found: a technical word, as "function"',
    }),
  unreadable: ({ msg }) =>
    msg('Data gick inte att läsa: värdsystemets egen kod stoppade läsningen. Skicka en vanlig kopia av dokumentet.', {
      id: 'core.problem.unreadable',
      desc: 'For staff: a getter, proxy or toJSON of the host threw while the data were read',
    }),
  'too-deep': (say, { max }) =>
    say.msg(str`Data är nästlade djupare än ${shown(say, max)} nivåer. Kontrollera att rätt dokument skickas.`, {
      id: 'core.problem.too-deep',
      desc: 'For staff. Max: a number',
    }),
  'too-large': (say, { max }) =>
    say.msg(str`Data innehåller fler än ${shown(say, max)} värden. Kontrollera att rätt dokument skickas.`, {
      id: 'core.problem.too-large',
      desc: 'For staff. Max: a large number',
    }),
  'not-an-object': (say, { found }) =>
    say.msg(
      str`Ett dokument väntades men det kom något annat (${shown(say, found)}). Skicka dokumentet som objekt eller JSON-text.`,
      {
        id: 'core.problem.not-an-object',
        desc: 'For staff. Found: a technical word, as "array"',
      },
    ),
  'wrong-type': (say, { expected, found }) =>
    say.msg(
      str`Dokumentet är av typen ”${shown(say, found)}” men ska vara ”${shown(say, expected)}”. Kontrollera att rätt dokument skickas till rätt element.`,
      {
        id: 'core.problem.wrong-type',
        desc: 'For staff. Found, expected: technical names of document types, as "network-map"',
      },
    ),
  'missing-version': ({ msg }) =>
    msg('Dokumentet saknar versionsnummer. Lämna tillbaka det precis som elementet gav det.', {
      id: 'core.problem.missing-version',
      desc: 'For staff: the document has no version; the host must store it exactly as the element gave it',
    }),
  'wrong-version': (say, { found }) =>
    say.msg(
      str`Versionen ska vara ett heltal från 1, inte ”${shown(say, found)}”. Lämna tillbaka dokumentet precis som elementet gav det.`,
      {
        id: 'core.problem.wrong-version',
        desc: 'For staff. Found: what stood as version',
      },
    ),
  migration: (say, { version }) =>
    say.msg(
      str`Dokumentet är av den gamla versionen ${shown(say, version)} och gick inte att räkna om till dagens. Spara det och kontakta leverantören.`,
      {
        id: 'core.problem.migration',
        desc: 'For staff. Version: a number. "Räkna om" is to convert',
      },
    ),
  structure: (say, { expected, found }) =>
    say.msg(
      str`En del saknas eller är av fel slag: ${shown(say, found)} i stället för ${shown(say, expected)}. Rätta den, eller hämta en tidigare version.`,
      {
        id: 'core.problem.structure',
        desc: 'For staff. Found, expected: technical words, as "undefined" and "string"',
      },
    ),
  'too-many': (say, { max, found }) =>
    say.msg(
      str`En lista har ${shown(say, found)} poster men får ha högst ${shown(say, max)}. Dela upp den eller ta bort poster.`,
      {
        id: 'core.problem.too-many',
        desc: 'For staff. Found, max: numbers',
      },
    ),
  'too-few': (say, { min, found }) =>
    say.msg(
      str`En lista har ${shown(say, found)} poster men ska ha minst ${shown(say, min)}. Lägg till det som saknas.`,
      {
        id: 'core.problem.too-few',
        desc: 'For staff. Found, min: numbers',
      },
    ),
  'too-long': (say, { max, found }) =>
    say.msg(str`En text har ${shown(say, found)} tecken men får ha högst ${shown(say, max)}. Korta den.`, {
      id: 'core.problem.too-long',
      desc: 'For staff. Found, max: numbers',
    }),
  'duplicate-id': (say, { id }) =>
    say.msg(str`Två saker har samma id (${shown(say, id)}). Ge en av dem ett nytt id.`, {
      id: 'core.problem.duplicate-id',
      desc: 'For staff. Id: technical',
    }),
  'bad-date': (say, { found }) =>
    say.msg(str`”${shown(say, found)}” är ingen giltig tidpunkt. Skriv den som 2026-11-21T14:30:00Z.`, {
      id: 'core.problem.bad-date',
      desc: 'For staff. Found: what stood there. Keep the example as it is',
    }),
};

/** For a problem whose code has no sentence of its own, as one from newer software. */
export const problemUnknown: Text<[code: string]> = ({ msg }, code) =>
  msg(str`Något är fel (${code}). Kontakta leverantören.`, {
    id: 'core.problem.unknown',
    desc: 'For staff. Code: technical',
  });
