import { hideIdentityNumbers } from '@delaktig/core/privacy/identity-numbers.js';
import type { After, MeetingCircleContent, Running } from './model.ts';

/** What is made of some words; `key` says which they are. */
type Change = (words: string, key: string) => string;

/** The meeting without identity numbers: on the wall, in phones, in other windows and on paper. */
export function withoutIdentities(content: MeetingCircleContent): MeetingCircleContent {
  return changed(content, hideIdentityNumbers);
}

/** What another window has told, with the words as they stand in this window's own document where nothing but a number in them was hidden. */
export function unhidden(told: MeetingCircleContent, own: MeetingCircleContent): MeetingCircleContent {
  const words = new Map<string, string>();
  changed(own, (mine, key) => {
    words.set(key, mine);
    return mine;
  });
  return changed(told, (theirs, key) => {
    const mine = words.get(key);
    return mine !== undefined && hideIdentityNumbers(mine) === theirs ? mine : theirs;
  });
}

/** Everything that is written in own words and that other windows are told. A telephone number is one, and stays. */
function changed(content: MeetingCircleContent, change: Change): MeetingCircleContent {
  const { participants, purpose, questions, running, after } = content;
  return {
    ...content,
    participants: inEach(participants, ['name'], change),
    ...(purpose === undefined ? {} : { purpose: change(purpose, 'purpose') }),
    questions: inEach(questions, ['words'], change),
    ...(running ? { running: inRunning(running, change) } : {}),
    ...(after ? { after: inAfter(after, change) } : {}),
  };
}

function inRunning(running: Running, change: Change): Running {
  return {
    ...running,
    parked: inEach(running.parked, ['words'], change),
    words: inEach(running.words, ['word', 'explained'], change),
    decisions: inEach(running.decisions, ['what', 'when', 'easy'], change),
  };
}

function inAfter(after: After, change: Change): After {
  const { next, contact, between } = after;
  return {
    ...after,
    ...(next?.place === undefined ? {} : { next: { ...next, place: change(next.place, 'place') } }),
    ...(contact?.name === undefined ? {} : { contact: { ...contact, name: change(contact.name, 'contact') } }),
    ...(between === undefined ? {} : { between: change(between, 'between') }),
  };
}

function inEach<Item extends { readonly id: string }>(
  items: readonly Item[],
  keys: readonly (keyof Item & string)[],
  change: Change,
): readonly Item[] {
  return items.map((item) =>
    keys.reduce((made, key) => {
      const words = made[key];
      return typeof words === 'string' ? { ...made, [key]: change(words, `${item.id} ${key}`) } : made;
    }, item),
  );
}
