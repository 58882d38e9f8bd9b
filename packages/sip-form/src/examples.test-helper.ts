import type { AnyField, AnyFields } from './describe.ts';
import type { SipContent, SipDocument } from './model.ts';
import { sections } from './sections.ts';

/** Plans to show and to test with. The people are those of the course material; the numbers are published for tests, or reserved for fiction. */

let counted = 0;
const id = (): string => `5f1c2a9e-0000-4000-8000-${String(++counted).padStart(12, '0')}`;

/** A plan with this in it. */
export function sipDocument(content: SipContent, more: Partial<SipDocument> = {}): SipDocument {
  return {
    type: 'sip-form',
    version: 1,
    id: 'c2d0a1b4-7d11-4c37-9c58-0f8f3f1a2b60',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
    content: { rules: { id: 'vastra-gotaland', version: '2025-07-01' }, ...content },
    ...more,
  };
}

/** Josef, a small child: the goals are his parents' and the child health centre's. */
export function josef(): SipDocument {
  counted = 0;
  return sipDocument({
    consent: {
      answer: 'yes',
      purpose: 'BVC och barnmedicin behöver prata med varandra, så att föräldrarna slipper berätta allt två gånger.',
      parties: [
        { id: id(), party: 'regionalCare', name: 'Barnmedicin', answer: 'yes' },
        { id: id(), party: 'regionalCare', name: 'BVC', answer: 'yes' },
      ],
      information: [{ id: id(), words: 'Josefs hälsa och vård', answer: 'yes' }],
      excluded: 'Föräldrarnas egna vårdkontakter.',
      validUntil: '2026-12-31',
      form: 'oral',
      givers: [
        { id: id(), role: 'guardian', name: 'Josefs mamma', answer: 'yes', date: '2026-02-20' },
        { id: id(), role: 'guardian', name: 'Josefs pappa', answer: 'yes', date: '2026-02-20' },
      ],
      understood: 'yes',
    },
    person: { name: 'Josef', identityKind: 'none' },
    goals: {
      goals: [
        {
          id: id(),
          words: 'Josefs föräldrar är trygga med hans hälsa och vård.',
          whose: 'guardian',
          whoseName: 'Josefs föräldrar',
          subgoals: [
            {
              id: id(),
              words: 'Föräldrarna vet hur Josef mår och vilken vård han behöver.',
              actions: [
                {
                  id: id(),
                  what: 'Information om Josefs sjukdom. Kallas till informationsmöte omgående.',
                  state: 'offered',
                  responsible: 'region',
                  who: 'Barnläkare och kurator, barnmedicin',
                },
              ],
            },
            {
              id: id(),
              words: 'Föräldrarna kan hantera sin oro.',
              actions: [
                {
                  id: id(),
                  what: 'Stödsamtal',
                  state: 'offered',
                  responsible: 'region',
                  who: 'Kurator, barnmedicin',
                  howOften: 'En gång i månaden',
                  when: 'Efter informationsmötet',
                },
              ],
            },
            {
              id: id(),
              words: 'BVC vet det de behöver veta om Josefs hälsa.',
              whose: 'professional',
              whoseName: 'BVC',
              actions: [
                {
                  id: id(),
                  what: 'Information vid behov',
                  state: 'ongoing',
                  responsible: 'region',
                  who: 'Personal, barnmedicin',
                },
              ],
            },
          ],
        },
      ],
      othersAct: false,
    },
    responsibility: {
      name: 'Lisa',
      role: 'Kurator',
      organisation: 'Barnmedicin',
      phone: '070-174 06 05',
      principal: 'region',
      nextDate: '2026-05-04',
      nextTime: '13:00',
    },
  });
}

/** Lars after the ward: his children are close to him, and have needs of their own. */
export function lars(): SipDocument {
  counted = 100;
  return sipDocument({
    consent: {
      answer: 'partly',
      purpose: 'Att vården och kommunen hjälps åt, så att Lars kan vara hemma på gården.',
      parties: [
        { id: id(), party: 'regionalCare', name: 'Vårdcentralen', answer: 'yes' },
        { id: id(), party: 'socialServices', name: 'Kommunens missbruksenhet', answer: 'thinking' },
        { id: id(), party: 'school', name: 'Barnens skola', answer: 'no' },
      ],
      excluded: 'Skolan. Grannen.',
      givers: [{ id: id(), role: 'self', name: 'Lars', answer: 'yes', date: '2026-03-01' }],
      form: 'written',
    },
    invitation: {
      kind: 'afterDischarge',
      date: '2026-03-18',
      start: '10:00',
      noticeOn: '2026-03-02',
      purpose: 'Att Lars ska kunna sova, och vara hemma med sina barn.',
      invited: [
        {
          id: id(),
          name: 'Alex',
          role: 'Fast vårdkontakt',
          party: 'regionalCare',
          phone: '070-174 06 05',
          summons: 'summoned',
          reply: 'comes',
        },
      ],
    },
    person: {
      name: 'Lars',
      identityKind: 'personalNumber',
      identityNumber: '19900118-9811',
      phone: '070-174 06 58',
      hasChildren: true,
      children: 'Två tonåringar. De vill veta vad som händer, och ha någon att prata med.',
    },
    situation: {
      noticedBy: ['regionalCare', 'person'],
      need: 'Sömn, alkohol, ekonomi, djuren på gården.',
      wishes: [
        { id: id(), words: 'Att få sova', outcome: 'included' },
        { id: id(), words: 'Körkortet tillbaka', outcome: 'later', because: 'Det går att söka igen i höst.' },
      ],
      works: 'Kontakten med vårdcentralen. Barnen hjälper till på gården.',
      doesNotWork: 'Sömnen. Ekonomin.',
      ownResources: 'Kan gården, och är envis.',
    },
    goals: {
      goals: [
        {
          id: id(),
          words: 'Att kunna vara hemma på gården med barnen.',
          easyWords: 'Jag vill vara hemma med mina barn.',
          whose: 'person',
          subgoals: [
            {
              id: id(),
              words: 'Sova på natten',
              talked: ['accepted', 'measurable'],
              status: 'onTheWay',
              actions: [
                {
                  id: id(),
                  what: 'Läkaren går igenom medicinerna med Lars.',
                  state: 'ongoing',
                  responsible: 'region',
                  who: 'Läkare, vårdcentralen',
                  start: '2026-03-20',
                },
                {
                  id: id(),
                  what: 'Skriver upp hur natten har varit.',
                  state: 'ongoing',
                  responsible: 'person',
                  who: 'Lars',
                  howOften: 'Varje morgon',
                },
              ],
            },
            {
              id: id(),
              words: 'Barnen har någon att prata med',
              actions: [
                {
                  id: id(),
                  what: 'Stödsamtal för barnen',
                  state: 'toBeTried',
                  triedBy: 'Socialnämnden',
                  responsible: 'municipality',
                },
              ],
            },
          ],
        },
      ],
      othersAct: true,
    },
    responsibility: { name: 'Alex', phone: '070-174 06 05', principal: 'region', nextDate: '2026-04-20' },
    agreement: { drawnUpOn: '2026-03-18', kind: 'afterDischarge', agrees: 'yes', personCopy: true },
  });
}

/** A child's plan, with easy words and pictures for all of it. */
export function alexEasy(): SipDocument {
  counted = 500;
  const symbol = (name: string): { readonly provider: string; readonly id: string } => ({
    provider: 'fluent',
    id: name,
  });
  return sipDocument({
    person: { name: 'Alex' },
    invitation: {
      kind: 'new',
      date: '2026-05-04',
      start: '13:00',
      end: '14:00',
      place: 'Rum 3 på skolan',
      purpose: 'Att det ska kännas lugnt i skolan.',
      questions: [{ id: id(), words: 'Vad kan göra matten lugnare?' }],
      invited: [
        { id: id(), name: 'Mamma', role: 'mamma' },
        { id: id(), name: 'Lisa', role: 'kurator', party: 'schoolSupport', reply: 'comes' },
        { id: id(), name: 'Josef', role: 'lärare', party: 'school', reply: 'sendsOther', substitute: 'Lars' },
      ],
      contactName: 'Lisa',
      contactPhone: '070-174 06 05',
      childLetter: 'Vi fikar först. Din hund får gärna följa med.',
      sentBy: 'Lisa',
    },
    situation: {
      wishes: [
        { id: id(), words: 'Att få vara med Bella', outcome: 'included' },
        {
          id: id(),
          words: 'Sluta med matte',
          outcome: 'notNow',
          because: 'Alla i skolan har matte. Vi ska göra den lugnare.',
        },
      ],
    },
    goals: {
      goals: [
        {
          id: id(),
          words: 'Skolgången ska fungera med en lugn lärmiljö.',
          easyWords: 'Det ska kännas lugnt i skolan.',
          symbol: symbol('school'),
          whose: 'person',
          subgoals: [
            {
              id: id(),
              words: 'Matematiken ges i mindre grupp.',
              easyWords: 'Matten ska vara lugn.',
              symbol: symbol('maths'),
              status: 'onTheWay',
              actions: [
                {
                  id: id(),
                  what: 'Undervisning i matematik i liten grupp.',
                  easyWords: 'Jag har matte i ett eget rum med Josef.',
                  symbol: symbol('quiet'),
                  state: 'ongoing',
                  responsible: 'municipality',
                  who: 'Josef, lärare',
                  start: '2026-04-13',
                  howOften: 'Tisdag och torsdag',
                  where: 'Rum 3',
                },
                {
                  id: id(),
                  what: 'Alex säger till när det behövs en paus.',
                  easyWords: 'Jag visar mitt kort när jag vill ha paus.',
                  symbol: symbol('pause'),
                  responsible: 'person',
                  who: 'Alex',
                },
              ],
            },
          ],
        },
        {
          id: id(),
          words: 'Mamma får avlastning.',
          easyWords: 'Mamma får vila lite.',
          symbol: symbol('coffee'),
          whose: 'guardian',
          whoseName: 'mamma',
        },
      ],
    },
    participants: { people: [{ id: id(), name: 'Josef', role: 'lärare', party: 'school', attendance: 'present' }] },
    responsibility: {
      name: 'Lisa',
      role: 'kurator',
      phone: '070-174 06 05',
      principal: 'municipality',
      betweenName: 'Lars på fritids',
      betweenPhone: '070-174 06 58',
      nextDate: '2026-06-01',
      nextTime: '13:00',
      nextPlace: 'Rum 3 på skolan',
      nextWho: 'Mamma, Lisa och Josef',
    },
    agreement: { drawnUpOn: '2026-05-04', kind: 'new', agrees: 'yes' },
  });
}

/** Everything a plan can hold, with something in it. */
export function allFields(): SipDocument {
  counted = 1000;
  return sipDocument(filled(sections));
}

function filled(fields: AnyFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, example(field)]));
}

function example(field: AnyField): unknown {
  switch (field.kind) {
    case 'yesNo':
      return true;
    case 'choice':
      return Object.keys(field.options)[0];
    case 'choices':
      return Object.keys(field.options).slice(0, 2);
    case 'questions':
      return ['gone'];
    case 'list':
      return [{ id: id(), ...filled(field.fields) }];
    case 'group':
      return filled(field.fields);
    case 'references':
      return [{ document: 'd-1', item: 'i-1', quote: 'Att få sova', visibleTo: ['school'] }];
    case 'symbol':
      return { provider: 'fluent', id: 'house' };
    case 'calendar':
      return { uid: 'u-1', sequence: 2, date: '2026-03-18', start: '13:30' };
    case 'date':
      return '2026-03-18';
    case 'time':
      return '13:30';
    case 'phone':
      return '070-174 06 05';
    case 'email':
      return 'alex@example.org';
    case 'link':
      return 'https://example.org/sip';
    case 'identity':
      return '19900118-9811';
    case 'party':
      return 'school';
    case 'subgoal':
      return 'unknown';
    default:
      return 'Några ord';
  }
}

/** As large as plans come: 20 goals with 5 actions each. */
export function many(goals = 20, actions = 5): SipDocument {
  counted = 10_000;
  return sipDocument({
    goals: {
      goals: Array.from({ length: goals }, (_, goal) => ({
        id: id(),
        words: `Mål ${goal + 1}`,
        subgoals: [
          {
            id: id(),
            words: `Delmål ${goal + 1}`,
            actions: Array.from({ length: actions }, (__, action) => ({
              id: id(),
              what: `Insats ${action + 1}`,
              responsible: 'region' as const,
              start: '2026-03-18',
            })),
          },
        ],
      })),
    },
  });
}

/** Harmless oddities: kept as they came. */
export function odd(): SipDocument {
  const content: unknown = {
    consent: { answer: 'perhaps', validUntil: 'till jul' },
    person: { name: '<b>Lars</b>', protectedIdentity: true },
    situation: { noticedBy: ['school', 'neighbour'] },
    followUp: { meetings: [{ id: 'f', results: [{ id: 'r', subgoal: 'gone' }] }] },
  };
  return sipDocument(content as SipContent, { createdAt: 'yesterday' });
}

/** Made with newer software. */
export function newer(): unknown {
  return { ...lars(), version: 2 };
}

/** An Arabic-speaking person. */
export function arabic(): SipDocument {
  return sipDocument(
    {
      person: { name: 'ليلى', language: 'العربية', interpreter: 'مترجم إلى العربية', phone: '070-174 06 05' },
      situation: { wishes: [{ id: 'w-1', words: 'أن أنام جيدًا', outcome: 'included' }] },
      goals: { goals: [{ id: 'g-1', words: 'أن أعمل من جديد', whose: 'person' }] },
    },
    { language: 'ar' },
  );
}
