import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { SipOperation } from './model.ts';
import * as texts from './texts.ts';
import { fieldAt } from './walk.ts';

/** What a step is called in the undo button: "Ångra: ändra Telefon". */
export function stepName(locale: LocaleController, operation: SipOperation, inverse: SipOperation): string {
  if (operation.type === 'replaceContent') return '';
  const field = fieldAt(operation.path);
  if (!field || !('label' in field)) return '';
  if (field.kind === 'list') {
    const noun = locale.text(field.item);
    if (operation.type === 'move') return texts.undoMove(locale.say, noun);
    // Taking back the first thing of a list takes the list away.
    return operation.type === 'remove' || (operation.type === 'set' && inverse.type === 'insert')
      ? texts.undoRemove(locale.say, noun)
      : texts.undoAdd(locale.say, noun);
  }
  return texts.undoChange(locale.say, locale.text(field.label));
}
