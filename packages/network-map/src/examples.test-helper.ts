import type { Marking, NetworkMapContent, NetworkMapDocument, Person } from './model.ts';
import { DEFAULT_SECTORS, defaultRings, MARKING_SETS } from './defaults.ts';

/** The documents that stories and tests start from. Names come from the sources' own cases. */

const part = (id: string, ring: number, sector: string, name: string, markings: readonly string[] = []): Person => ({
  id,
  name,
  place: { ring: `ring-${ring}`, sector },
  ...(markings.length ? { markings } : {}),
});

/** A document with this content, as a host would have stored it. */
export function mapDocument(
  content: Partial<NetworkMapContent>,
  rest: Partial<NetworkMapDocument> = {},
): NetworkMapDocument {
  return {
    type: 'network-map',
    version: 1,
    id: '0b0f3c52-6a39-4f0c-9f60-2a3f5a3b9d10',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:40:00.000Z',
    ...rest,
    content: {
      centre: {},
      ground: { distance: { id: 'contact' }, rings: defaultRings(), sectors: DEFAULT_SECTORS },
      markings: MARKING_SETS.vstobx,
      people: [],
      ...content,
    },
  };
}

/** Alex, with people on every ring and one who waits. */
export function alex(): NetworkMapDocument {
  return mapDocument({
    centre: { name: 'Alex' },
    people: [
      part('mamma', 1, 'family', 'Mamma', ['important', 'support']),
      part('pappa', 2, 'family', 'Pappa', ['important']),
      part('mormor', 2, 'relatives', 'Mormor', ['support']),
      part('josef', 1, 'friends', 'Josef', ['important', 'pleasant']),
      part('lisa', 2, 'school', 'Lisa', ['support']),
      part('trainer', 3, 'leisure', 'Tränaren', ['pleasant']),
      part('lars', 3, 'professionals', 'Lars', ['takesEnergy']),
      { id: 'farfar', name: 'Farfar' },
    ],
  });
}

/** Alex in level symbol: pictures, no sectors, the children's markings. */
export function alexSymbols(): NetworkMapDocument {
  const symbol = (id: string, label: string): Pick<Person, 'symbol'> => ({
    symbol: { provider: 'fluent', id, label: { sv: label } },
  });
  return mapDocument(
    {
      centre: { name: 'Alex', ...symbol('child', 'Barn') },
      ground: { distance: { id: 'contact' }, rings: defaultRings(), sectors: [] },
      markings: MARKING_SETS.barn,
      people: [
        {
          id: 'mamma',
          name: 'Mamma',
          ...symbol('mother', 'Mamma'),
          place: { ring: 'ring-1', angle: 40, depth: 0.5 },
          markings: ['important', 'support'],
        },
        { id: 'pappa', name: 'Pappa', ...symbol('father', 'Pappa'), place: { ring: 'ring-2', angle: 330, depth: 0.5 } },
        {
          id: 'hund',
          name: 'Bella',
          ...symbol('dog', 'Hund'),
          place: { ring: 'ring-1', angle: 250, depth: 0.4 },
          markings: ['pleasant'],
        },
        {
          id: 'mormor',
          name: 'Mormor',
          ...symbol('grandmother', 'Mormor'),
          place: { ring: 'ring-2', angle: 120, depth: 0.5 },
        },
        { id: 'lisa', name: 'Lisa', ...symbol('teacher', 'Lärare'), place: { ring: 'ring-3', angle: 200, depth: 0.5 } },
        { id: 'josef', name: 'Josef', ...symbol('friend', 'Kompis') },
        { id: 'farfar', name: 'Farfar', ...symbol('grandfather', 'Farfar') },
      ],
    },
    { level: 'symbol' },
  );
}

/** What a map looked like half a year before. */
function earlier(map: NetworkMapDocument, people: (now: readonly Person[]) => readonly Person[]): NetworkMapDocument {
  return {
    ...map,
    createdAt: '2025-09-02T09:00:00.000Z',
    updatedAt: '2025-09-02T09:40:00.000Z',
    content: { ...map.content, people: people(map.content.people) },
  };
}

const movedTo = (person: Person, ring: string): Person =>
  person.place ? { ...person, place: { ...person.place, ring } } : person;

/** Alex half a year ago: Kusinen was there, Lisa was not; Mamma stood further out, Tränaren nearer, Pappa at the relatives'; Josef and Lars were marked otherwise. */
export function alexEarlier(): NetworkMapDocument {
  return earlier(alex(), (now) => [
    ...now.flatMap((person): readonly Person[] => {
      switch (person.id) {
        case 'lisa':
          return [];
        case 'mamma':
          return [movedTo(person, 'ring-3')];
        case 'trainer':
          return [movedTo(person, 'ring-1')];
        case 'pappa':
          return [{ ...person, place: { ring: 'ring-2', sector: 'relatives' } }];
        case 'josef':
          return [{ ...person, markings: ['pleasant'] }];
        case 'lars':
          return [{ ...person, markings: ['hardToBeWith'] }];
        default:
          return [person];
      }
    }),
    part('kusin', 2, 'friends', 'Kusinen', ['pleasant']),
  ]);
}

/** Alex in level symbol, half a year ago. */
export function alexSymbolsEarlier(): NetworkMapDocument {
  return earlier(alexSymbols(), (now) =>
    now.filter(({ id }) => id !== 'lisa').map((person) => (person.id === 'hund' ? movedTo(person, 'ring-3') : person)),
  );
}

/** The map in Arabic, half a year ago. */
export function arabicEarlier(): NetworkMapDocument {
  return earlier(arabic(), (now) => [
    ...now
      .filter(({ id }) => id !== 'lisa')
      .map((person) => (person.id === 'mama' ? movedTo(person, 'ring-3') : person)),
    part('khal', 2, 'relatives', 'خالي', ['support']),
  ]);
}

/** The same map with who knows whom, half a year ago: Mamma and Pappa had it hard with each other, Josef and Lisa had not met, Mormor knew Lars, and Bamse stood further out. */
export function wholeEarlier(): NetworkMapDocument {
  const map = earlier(whole(), (now) =>
    now.map((person) => (person.id === 'bamse' ? movedTo(person, 'ring-2') : person)),
  );
  const relationships = (map.content.relationships ?? []).flatMap((one) => {
    if (one.id === 'r3') return [];
    return [one.id === 'r1' ? { ...one, quality: 'strained' } : one];
  });
  return {
    ...map,
    content: {
      ...map.content,
      relationships: [...relationships, { id: 'r5', from: 'mormor', to: 'lars', quality: 'knows' }],
    },
  };
}

/** Many people, spread over every ring and sector. */
export function many(count: number): NetworkMapDocument {
  const sectors = DEFAULT_SECTORS.map(({ id }) => id);
  const ids = MARKING_SETS.vstobx.map(({ id }) => id);
  return mapDocument({
    centre: { name: 'Lars' },
    people: Array.from({ length: count }, (_, i) =>
      part(
        `p${i}`,
        (i % 3) + 1,
        sectors[i % sectors.length] ?? 'family',
        `Person ${i + 1}`,
        i % 4 === 0 ? [ids[i % ids.length] ?? 'important'] : [],
      ),
    ),
  });
}

/** Long German words for everything a host can name, and long names. */
export function german(): NetworkMapDocument {
  const sectors = [
    'Familienangehörige',
    'Verwandtschaft',
    'Freundschaften',
    'Schule und Ausbildung',
    'Freizeitgestaltung',
    'Fachkräfte der Jugendhilfe',
  ];
  return mapDocument(
    {
      centre: { name: 'Alexander-Maximilian' },
      ground: {
        distance: {
          id: 'closeness',
          label: { de: 'Je näher an der Mitte, desto näher fühle ich mich dieser Person.' },
        },
        rings: ['Innerster Kreis', 'Mittlerer Kreis', 'Äußerster Kreis'].map((de, i) => ({
          id: `ring-${i + 1}`,
          label: { de },
        })),
        sectors: DEFAULT_SECTORS.map(({ id }, i) => ({ id, label: { de: sectors[i] ?? id } })),
      },
      markings: MARKING_SETS.vstobx.map((marking, i): Marking => {
        const de = [
          'Besonders wichtig für mich',
          'Verlässliche Unterstützung',
          'Angenehme Gesellschaft',
          'Der Umgang fällt mir schwer',
          'Kostet mich viel Kraft',
          'Möchte ich seltener treffen',
        ][i];
        return { ...marking, label: { de: de ?? marking.id } };
      }),
      people: [
        part('a', 1, 'family', 'Großmutter Wilhelmine', ['important', 'support', 'pleasant']),
        part('b', 2, 'professionals', 'Sozialpädagogin Frau Oberländer-Schmidt', ['support']),
        part('c', 3, 'school', 'Schulsozialarbeiter Herr Bretschneider'),
        part('d', 1, 'friends', 'Donaudampfschifffahrtsgesellschaftskapitän', ['pleasant']),
        { id: 'e', name: 'Familienhelferin Frau von und zu Hohenstein' },
      ],
    },
    { language: 'de' },
  );
}

/** The same map in Arabic. */
export function arabic(): NetworkMapDocument {
  return mapDocument(
    {
      centre: { name: 'ليلى' },
      people: [
        part('mama', 1, 'family', 'ماما', ['important', 'support']),
        part('baba', 2, 'family', 'بابا', ['important']),
        part('jadda', 2, 'relatives', 'جدتي فاطمة', ['support']),
        part('noura', 1, 'friends', 'نورة', ['pleasant']),
        part('lisa', 2, 'school', 'Lisa (lärare)'),
        part('amm', 3, 'relatives', 'عمي'),
        { id: 'jar', name: 'جارنا' },
      ],
    },
    { language: 'ar' },
  );
}

/** From newer software: version 2, with something we do not know. */
export function newer(): unknown {
  const document = alex();
  return { ...document, version: 2, content: { ...document.content, relations: [{ from: 'mamma', to: 'pappa' }] } };
}

/** Somebody on a ring the map does not have, and a marking the set lacks. */
export function odd(): NetworkMapDocument {
  return mapDocument({
    centre: { name: 'Alex' },
    people: [
      part('mamma', 1, 'family', 'Mamma', ['important', 'secret-handshake']),
      part('kusin', 7, 'family', 'Kusinen'),
      part('x', 2, 'moon', '<b>Nils</b>'),
    ],
  });
}

/** Alex's map with everything that can be said of people: who knows whom, what they are, a dog's photo, somebody in the thoughts, and words about Mamma. */
export function whole(): NetworkMapDocument {
  const { content } = alex();
  return mapDocument({
    ...content,
    people: [
      ...content.people.map((person) => {
        if (person.id === 'farfar') return { ...person, kind: 'deceased', place: { ring: 'thoughts' } };
        if (person.id === 'mamma')
          return { ...person, quotes: [{ id: 'q1', text: 'Hon lyssnar alltid klart.', visibleTo: ['mentor'] }] };
        return person;
      }),
      {
        id: 'bamse',
        name: 'Bamse',
        kind: 'pet',
        place: { ring: 'ring-1', sector: 'relatives' },
        picture: { attachment: 'photo-bamse', description: 'Min hund på bryggan' },
      },
      { id: 'klubben', name: 'Simklubben', kind: 'organisation', place: { ring: 'ring-3', sector: 'friends' } },
      { id: 'syster', name: 'En storasyster', kind: 'wishedFor' },
    ],
    relationships: [
      { id: 'r1', from: 'mamma', to: 'pappa', quality: 'noContact' },
      { id: 'r2', from: 'mamma', to: 'mormor', quality: 'good' },
      { id: 'r3', from: 'josef', to: 'lisa', quality: 'knows' },
      { id: 'r4', from: 'pappa', to: 'trainer', quality: 'strained' },
    ],
  });
}

/** Two hundred people and this many relationships among them. */
export function manyLines(count: number): NetworkMapDocument {
  const { content } = many(200);
  const { people } = content;
  const qualities = ['knows', 'good', 'strained', 'noContact'];
  return mapDocument({
    ...content,
    relationships: Array.from({ length: count }, (_, index) => ({
      id: `line-${String(index)}`,
      from: people[index % people.length]?.id ?? '',
      to: people[(index + 1 + Math.floor(index / people.length)) % people.length]?.id ?? '',
      quality: qualities[index % qualities.length] ?? 'knows',
    })),
  });
}
