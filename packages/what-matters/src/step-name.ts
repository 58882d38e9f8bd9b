import * as coreLater from '@delaktig/core/later-texts.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { nameOf } from './context.ts';
import * as later from './later-texts.ts';
import type { Matter, WhatMattersDocument, WhatMattersOperation } from './model.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "flytta Min hund". */
export function stepName(
  locale: LocaleController,
  document: WhatMattersDocument,
  operation: WhatMattersOperation,
  inverse: WhatMattersOperation,
): string {
  const named = (matter: Matter | undefined): string => (matter ? nameOf(locale, matter) : '');
  const matter = (id: string): string => named(document.content.matters.find((each) => each.id === id));
  switch (operation.type) {
    case 'addMatter':
      return locale.text(later.stepAddMatter, named(operation.matter));
    case 'removeMatter':
      return locale.text(
        later.stepRemoveMatter,
        inverse.type === 'addMatter' ? named(inverse.matter) : matter(operation.id),
      );
    case 'moveMatter':
      return locale.text(later.stepMoveMatter, matter(operation.id));
    case 'changeMatter':
      return locale.text(later.stepChangeMatter, matter(operation.id));
    case 'replaceContent':
      return locale.text(coreLater.stepStartOver);
  }
}
