import * as coreLater from '@delaktig/core/later-texts.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import * as later from './later-texts.ts';
import type { ConversationMatDocument, ConversationMatOperation, Mat } from './model.ts';
import * as texts from './texts.ts';
import type { MatWords } from './words.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "lägga Mamma". */
export function stepName(
  locale: LocaleController,
  { content }: ConversationMatDocument,
  words: MatWords,
  operation: ConversationMatOperation,
  inverse: ConversationMatOperation,
): string {
  const matOf = (id: string): Mat | undefined => content.mats.find((mat) => mat.id === id);
  const cardOf = (matId: string, id: string): string => {
    const mat = matOf(matId);
    const card = mat?.cards.find((one) => one.id === id);
    return mat && card ? words.spoken(mat, card) : locale.text(texts.blankCard);
  };
  const topicOf = (mat: Mat | undefined): string => (mat ? isolateText(words.topic(mat)) : '');
  switch (operation.type) {
    case 'placeCard':
      return operation.place
        ? locale.text(later.stepPlace, cardOf(operation.mat, operation.id))
        : locale.text(later.stepOffMat, cardOf(operation.mat, operation.id));
    case 'addCard': {
      const mat = matOf(operation.mat);
      return locale.text(later.stepAddCard, mat ? words.spoken(mat, operation.card) : '');
    }
    case 'removeCard': {
      const mat = matOf(operation.mat);
      return locale.text(
        later.stepRemoveCard,
        mat && inverse.type === 'addCard' ? words.spoken(mat, inverse.card) : cardOf(operation.mat, operation.id),
      );
    }
    case 'renameCard':
      return locale.text(later.stepAddCard, cardOf(operation.mat, operation.id));
    case 'commentCard':
    case 'recordCard':
      return locale.text(later.stepComment, cardOf(operation.mat, operation.id));
    case 'letSeeCard':
      return locale.text(later.stepLetSee, cardOf(operation.mat, operation.id));
    case 'moveCard':
      return locale.text(later.stepMoveCard, cardOf(operation.mat, operation.id));
    case 'commentMat':
      return locale.text(later.stepComment, topicOf(matOf(operation.id)));
    case 'addMat':
      return locale.text(later.stepAddMat, topicOf(operation.mat));
    case 'removeMat':
      return locale.text(later.stepRemoveMat, topicOf(inverse.type === 'addMat' ? inverse.mat : matOf(operation.id)));
    case 'changeMat':
      // Another question takes its answers along, a saved mat the topic too.
      if (operation.question) return locale.text(later.stepChange);
      return locale.text(operation.topic ? later.stepTopic : later.stepAnswers);
    case 'confirmColumn':
    case 'setLookBack':
      return locale.text(later.stepLookBack);
    case 'changePerson':
      return locale.text(later.stepPerson);
    case 'replaceContent':
      return locale.text(coreLater.stepStartOver);
  }
}
