import * as coreLater from '@delaktig/core/later-texts.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { spokenTopic } from './context.ts';
import * as later from './later-texts.ts';
import type { ConversationMenuDocument, ConversationMenuOperation, Topic } from './model.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "välj Min familj". */
export function stepName(
  locale: LocaleController,
  document: ConversationMenuDocument,
  operation: ConversationMenuOperation,
  inverse: ConversationMenuOperation,
): string {
  const named = (topic: Topic | undefined): string => (topic ? spokenTopic(locale, topic) : '');
  const topic = (id: string): string => named(document.content.topics.find((each) => each.id === id));
  switch (operation.type) {
    case 'addTopic':
      return locale.text(later.stepAdd, named(operation.topic));
    case 'removeTopic':
      return locale.text(later.stepRemove, inverse.type === 'addTopic' ? named(inverse.topic) : topic(operation.id));
    case 'changeTopic':
      return locale.text(later.stepChange, topic(operation.id));
    case 'chooseTopic':
      return locale.text(later.stepChoose, topic(operation.id));
    case 'leaveTopic':
      return locale.text(later.stepLeave, topic(operation.id));
    case 'moveTopic':
      return locale.text(later.stepMove, topic(operation.id));
    case 'addAnswer':
    case 'removeAnswer':
    case 'changeAnswer':
      return locale.text(later.stepAnswer, topic(operation.topic));
    case 'replaceContent':
      return locale.text(coreLater.stepStartOver);
  }
}
