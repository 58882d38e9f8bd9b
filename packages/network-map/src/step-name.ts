import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { NetworkMapDocument, NetworkMapOperation, Person } from './model.ts';
import * as texts from './texts.ts';
import type { MapWords } from './words.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "flytta Mamma". */
export function stepName(locale: LocaleController, document: NetworkMapDocument, words: MapWords, operation: NetworkMapOperation): string {
  const name = (id: string): string => {
    const person = document.content.people.find((candidate) => candidate.id === id);
    return person ? words.name(person) : locale.text(texts.nameless);
  };
  const nameOf = (person: Person): string => words.name(person);
  switch (operation.type) {
    case 'addPerson':
      return locale.text(texts.stepAdd, nameOf(operation.person));
    case 'removePerson':
      return locale.text(texts.stepRemove, name(operation.id));
    case 'renamePerson':
      return locale.text(texts.stepRename, name(operation.id));
    case 'placePerson':
      return locale.text(texts.stepMove, name(operation.id));
    case 'markPerson':
    case 'setMarkings':
      return locale.text(texts.stepMark, name(operation.id));
    case 'changeCentre':
      return locale.text(texts.stepCentre);
    case 'changeGround':
      return locale.text(texts.stepGround);
    case 'changeMarkings':
      return locale.text(texts.stepMarkings);
    case 'replaceContent':
      return locale.text(texts.stepStartOver);
  }
}
