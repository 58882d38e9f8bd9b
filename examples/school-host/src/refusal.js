/** A request that gets a page (or, from our own scripts, JSON) saying what is wrong and what to do now. */

/** @typedef {400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 500} Status */
/** @typedef {{ title: string, text: string, link?: { href: string, text: string } }} Words */

/** @type {Record<Status, Words>} */
const WORDS = {
  400: {
    title: 'Det gick inte att förstå',
    text: 'Något i det som skickades stämde inte. Inget har ändrats. Gå tillbaka och försök igen.',
  },
  401: {
    title: 'Du är utloggad',
    text: 'Inget har ändrats. Logga in igen, så kan du fortsätta där du var.',
    link: { href: '/', text: 'Logga in' },
  },
  403: {
    title: 'Det här får du inte göra',
    text: 'Inget har ändrats. Har sidan varit öppen länge kan du behöva gå tillbaka, läsa in den på nytt och försöka igen.',
  },
  404: { title: 'Sidan finns inte', text: 'Adressen kan vara felskriven, eller så får du inte se sidan.' },
  409: {
    title: 'Någon annan hann före',
    text: 'Det har kommit en ny version sedan du öppnade sidan. Inget har ändrats nu. Titta på den nya versionen först.',
  },
  413: { title: 'Det är för stort', text: 'Det som skickades är för stort för att sparas. Inget har ändrats.' },
  415: {
    title: 'Den sortens fil går inte att spara',
    text: 'Bilder ska vara JPEG, PNG eller WebP. Ljud och film ska vara inspelade här. Inget har ändrats.',
  },
  421: {
    title: 'Fel adress',
    text: 'Det här exemplet svarar bara på den egna datorns adress, 127.0.0.1 eller localhost.',
  },
  500: { title: 'Något gick fel hos oss', text: 'Det som redan är sparat finns kvar. Försök igen om en stund.' },
};

export class Refusal extends Error {
  /**
   * @param {Status} status
   * @param {Partial<Words>} [words]
   */
  constructor(status, words) {
    super(String(status));
    this.status = status;
    this.words = { ...WORDS[status], ...words };
  }
}
