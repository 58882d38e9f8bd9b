import * as coreLater from '@delaktig/core/later-texts.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { NetworkMapDocument, NetworkMapOperation, Person, Relationship } from './model.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';
import type { MapWords } from './words.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "flytta Mamma". */
export function stepName(
  locale: LocaleController,
  document: NetworkMapDocument,
  words: MapWords,
  operation: NetworkMapOperation,
  inverse: NetworkMapOperation,
): string {
  const name = (id: string): string => {
    const person = document.content.people.find((candidate) => candidate.id === id);
    return person ? words.spoken(person) : locale.text(texts.nameless);
  };
  const nameOf = (person: Person): string => words.spoken(person);
  const related = ({ from, to }: Relationship): string => locale.text(later.stepRelationship, name(from), name(to));
  switch (operation.type) {
    case 'addPerson':
      return locale.text(later.stepAdd, nameOf(operation.person));
    case 'removePerson':
      return locale.text(later.stepRemove, inverse.type === 'addPerson' ? nameOf(inverse.person) : name(operation.id));
    case 'erasePerson':
      // Never said: whoever is erased is nowhere any longer.
      return '';
    case 'relate':
      return related(operation.relationship);
    case 'unrelate':
      return inverse.type === 'relate' ? related(inverse.relationship) : '';
    case 'changeRelationship': {
      const relationship = document.content.relationships?.find(({ id }) => id === operation.id);
      return relationship ? related(relationship) : '';
    }
    case 'changePicture':
      return locale.text(later.stepPicture, name(operation.id));
    case 'addQuote':
    case 'changeQuote':
    case 'removeQuote':
      return locale.text(later.stepQuote, name(operation.id));
    case 'changePlacedBy':
      return locale.text(later.stepPlacedBy);
    case 'changeKind':
    case 'renamePerson':
      return locale.text(later.stepRename, name(operation.id));
    case 'placePerson':
      return locale.text(later.stepMove, name(operation.id));
    case 'markPerson':
    case 'setMarkings':
      return locale.text(later.stepMark, name(operation.id));
    case 'changeCentre':
      return locale.text(later.stepCentre);
    case 'changeGround':
      return locale.text(later.stepGround);
    case 'changeMarkings':
      return locale.text(later.stepMarkings);
    case 'replaceContent':
      return locale.text(coreLater.stepStartOver);
  }
}
