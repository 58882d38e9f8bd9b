import type { Matter, WhatMattersContent, WhatMattersDocument } from './model.ts';

/** The documents that stories and tests start from. Names come from the sources' own cases. */

/** A document with this content, as a host would have stored it. */
export function mattersDocument(
  content: Partial<WhatMattersContent>,
  rest: Partial<WhatMattersDocument> = {},
): WhatMattersDocument {
  return {
    type: 'what-matters',
    version: 1,
    id: '5d5f0c8e-6f5b-4a53-9a26-9ad0d0f6e101',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:40:00.000Z',
    ...rest,
    content: { matters: [], ...content },
  };
}

const symbol = (id: string, label: string): NonNullable<Matter['said']['symbol']> => ({
  provider: 'fluent',
  id,
  label: { sv: label },
});

/** Alex, who has said three things. */
export function alex(): WhatMattersDocument {
  return mattersDocument({
    matters: [
      {
        id: 'dog',
        said: { words: 'Att få vara med Bella', symbol: symbol('dog', 'Hund') },
        when: 'now',
        helpers: [{ id: 'h-mamma', name: 'Mamma' }],
      },
      { id: 'break', said: { words: 'Att ha någon på rasten' }, when: 'soon' },
      { id: 'music', said: { symbol: symbol('guitar', 'Gitarr') } },
    ],
  });
}

/** What Alex said four months before. */
export function earlier(): WhatMattersDocument {
  return mattersDocument(
    {
      matters: [
        { id: 'maths', said: { words: 'Att slippa matten', symbol: symbol('books', 'Böcker') } },
        { id: 'dog', said: { words: 'Att få vara med Bella', symbol: symbol('dog', 'Hund') }, when: 'later' },
      ],
    },
    { createdAt: '2025-11-03T09:00:00.000Z', updatedAt: '2025-11-03T09:30:00.000Z' },
  );
}

/** Lars, from what matters to a goal and small steps. */
export function lars(): WhatMattersDocument {
  return mattersDocument({
    matters: [
      {
        id: 'work',
        said: { words: 'Jag vill kunna försörja mig själv.' },
        when: 'later',
        helpers: [
          { id: 'h-lisa', name: 'Lisa på skolan' },
          { id: 'h-josef', name: 'Josef' },
        ],
        goal: { id: 'g-work', words: 'Jag ska bli behörig till gymnasiet.', talked: ['accepted'] },
        steps: [
          { id: 's-homework', words: 'Göra läxorna varje dag denna månad' },
          { id: 's-visit', words: 'Besöka två skolor före jul', talked: ['specific', 'timed'] },
        ],
        visibleTo: ['school'],
      },
      { id: 'summer', said: { words: 'Att kunna vara i stugan i sommar' }, visibleTo: [] },
    ],
  });
}

/** Long German words. */
export function german(): WhatMattersDocument {
  return mattersDocument(
    {
      matters: [
        {
          id: 'a',
          said: { words: 'Selbstbestimmungsmöglichkeiten in der Freizeitgestaltung und Zuverlässigkeit' },
          when: 'now',
          helpers: [{ id: 'h', name: 'Sozialpädagogin Frau Oberländer-Schmidt' }],
        },
        { id: 'b', said: { words: 'Donaudampfschifffahrtsgesellschaftskapitänsausbildung' }, when: 'later' },
      ],
    },
    { language: 'de' },
  );
}

/** The same in Arabic. */
export function arabic(): WhatMattersDocument {
  return mattersDocument(
    {
      matters: [
        { id: 'a', said: { words: 'أن ألعب مع أصدقائي' }, when: 'now', helpers: [{ id: 'h', name: 'نورة' }] },
        { id: 'b', said: { words: 'أن تكون جدتي بخير', symbol: symbol('grandmother', 'Mormor') } },
      ],
    },
    { language: 'ar' },
  );
}

/** Many things. */
export function many(count: number): WhatMattersDocument {
  return mattersDocument({
    matters: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, said: { words: `Sak nummer ${i + 1}` } })),
  });
}

/** From newer software: version 2, with something we do not know. */
export function newer(): unknown {
  const document = alex();
  return { ...document, version: 2, content: { ...document.content, dreams: ['fly'] } };
}

/** Something in which nothing is said, markup, a picture that is not there. */
export function odd(): WhatMattersDocument {
  return mattersDocument({
    matters: [
      { id: 'empty', said: {} },
      { id: 'markup', said: { words: '<b>Nils</b>' } },
      { id: 'gone', said: { photo: { attachment: 'nowhere' }, voice: { attachment: 'nowhere', seconds: 12 } } },
    ],
  });
}

/** Somebody who does not write: one thing said aloud, one signed, and one with words for those who do not hear. */
export function recorded(): WhatMattersDocument {
  return mattersDocument({
    matters: [
      { id: 'voice', said: { voice: { attachment: 'v', seconds: 12 } } },
      { id: 'film', said: { video: { attachment: 'f', seconds: 30 } } },
      { id: 'words', said: { voice: { attachment: 'w', description: 'Bella är sjuk' } } },
    ],
  });
}
