import * as coreLater from '@delaktig/core/later-texts.js';
import { findThing } from './context.ts';
import type { DayPort } from './editing.ts';
import * as later from './later-texts.ts';
import type { Activity, Card, NormalDayOperation } from './model.ts';
import * as texts from './texts.ts';

/** What an operation is called after "Ångra:" and "Gör om:", such as "flytta Frukost". */
export function stepName(port: DayPort, operation: NormalDayOperation, inverse: NormalDayOperation): string {
  const { locale } = port;
  const words = port.words();
  const { content } = port.document();
  const name = (thing: Activity | Card | undefined): string =>
    thing ? words.spoken(thing) : locale.text(texts.nameless);
  const day = (id: string): string => {
    const found = content.days.find((one) => one.id === id);
    return found ? words.day(found) : locale.text(texts.nameless);
  };
  switch (operation.type) {
    case 'addDay':
      return locale.text(later.stepAdd, words.day(operation.day));
    case 'removeDay':
      return locale.text(later.stepRemove, inverse.type === 'addDay' ? words.day(inverse.day) : day(operation.id));
    case 'changeDay':
      return locale.text(later.stepChange, day(operation.id));
    case 'addActivity':
      return locale.text(later.stepAdd, name(operation.activity));
    case 'removeActivity':
      return locale.text(
        later.stepRemove,
        name(inverse.type === 'addActivity' ? inverse.activity : findThing(port.document(), operation.id)?.activity),
      );
    case 'changeActivity': {
      const moved = 'start' in operation.changes || 'end' in operation.changes;
      const thing = name(findThing(port.document(), operation.id)?.activity);
      return locale.text(moved ? later.stepMove : later.stepChange, thing);
    }
    case 'moveActivity':
      return locale.text(later.stepMove, name(findThing(port.document(), operation.id)?.activity));
    case 'addCard':
      return locale.text(later.stepAdd, name(operation.card));
    case 'removeCard':
      return locale.text(later.stepRemove, name(inverse.type === 'addCard' ? inverse.card : undefined));
    case 'changeCard':
      return locale.text(later.stepChange, name(content[operation.list].find(({ id }) => id === operation.id)));
    case 'addAnswer':
    case 'removeAnswer':
    case 'changeAnswer':
      return locale.text(later.stepAnswer);
    case 'changeFeelings':
      return locale.text(later.stepFeelings);
    case 'replaceContent':
      return locale.text(coreLater.stepStartOver);
  }
}
