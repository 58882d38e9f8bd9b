import * as coreLater from '@delaktig/core/later-texts.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import * as after from './after-texts.ts';
import * as before from './before-texts.ts';
import * as during from './during-texts.ts';
import { nameOfPart, spoken } from './context.ts';
import type { ListName, Lists, MeetingCircleDocument, MeetingCircleOperation } from './model.ts';
import { nameOfQuestion } from './questions-section.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "lägg till Lisa". */
export function stepName(
  locale: LocaleController,
  document: MeetingCircleDocument,
  operation: MeetingCircleOperation,
  inverse: MeetingCircleOperation,
): string {
  switch (operation.type) {
    case 'changeMeeting':
      return locale.text(nameOfChange(operation.changes));
    case 'changeShape':
      return locale.text(before.stepMeeting);
    case 'addItem':
      return locale.text(before.stepAdd, nameIn(locale, operation));
    case 'removeItem':
      return locale.text(before.stepRemove, inverse.type === 'addItem' ? nameIn(locale, inverse) : '');
    case 'changeItem':
      return locale.text(before.stepChange, found(locale, document, operation.list, operation.id));
    case 'moveItem':
      return locale.text(before.stepMove, found(locale, document, operation.list, operation.id));
    case 'replaceContent':
      return locale.text(coreLater.stepStartOver);
  }
}

function nameOfChange(changes: object): Text {
  if ('running' in changes) return during.stepRun;
  if ('answers' in changes) return after.stepAnswer;
  return 'after' in changes ? after.stepAfter : before.stepMeeting;
}

type Listed = { readonly [Name in ListName]: { readonly list: Name; readonly item: Lists[Name] } }[ListName];

function nameIn(locale: LocaleController, listed: Listed): string {
  switch (listed.list) {
    case 'parts':
      return spoken(nameOfPart(locale, listed.item));
    case 'participants':
      return spoken(listed.item.name);
    case 'questions':
      return spoken(nameOfQuestion({ locale }, listed.item));
    case 'avoided':
    case 'parked':
      return spoken(listed.item.words);
    case 'words':
      return spoken(listed.item.word);
    case 'decisions':
      return spoken(listed.item.what);
  }
}

function found(locale: LocaleController, { content }: MeetingCircleDocument, list: ListName, id: string): string {
  switch (list) {
    case 'parts': {
      const item = content.parts.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
    case 'participants': {
      const item = content.participants.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
    case 'questions': {
      const item = content.questions.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
    case 'avoided': {
      const item = content.avoided.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
    case 'parked': {
      const item = content.running?.parked.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
    case 'words': {
      const item = content.running?.words.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
    case 'decisions': {
      const item = content.running?.decisions.find((each) => each.id === id);
      return item ? nameIn(locale, { list, item }) : '';
    }
  }
}
