/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

const scripts = /-(?:adlm|arab|aran|hebr|mand|nkoo|rohg|syrc|thaa|([a-z]{4}))(?:-|$)/;
const languages = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|prs|ps|sd|sdh|syr|ug|ur|yi)(?:-|$)/;

/** The direction that a language is written in; an explicit script (`ku-Arab`, `ar-Latn`) decides. */
export function directionOf(language: string): Direction {
  const [tag = ''] = language.toLowerCase().split('-x-', 1);
  const script = scripts.exec(tag);
  return (script ? script[1] === undefined : languages.test(tag)) ? 'rtl' : 'ltr';
}
