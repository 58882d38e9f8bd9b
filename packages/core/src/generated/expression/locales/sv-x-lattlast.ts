// Made by tools/localize.mjs from packages/core/xliff/expression/sv-x-lattlast.xlf; change that.
import type { LocaleModule } from '../../../language/catalogue.ts';

export const templates: LocaleModule['templates'] = {
  'core.before-we-begin': 'Om jag tror att någon gör dig illa måste jag berätta det för vuxna som kan hjälpa.',
  'core.describe-help': 'För den som inte ser eller hör. Du behöver inte skriva.',
  'core.video-hint': 'Tryck på Börja spela in. Teckna, prata eller visa. Du kan titta sedan.',
  'core.voice-hint': 'Tryck på Börja spela in. Prata. Du kan lyssna sedan.',
  'core.who-sees-hint': 'Du bestämmer. Du kan ändra dig. Om vi tror att någon gör dig illa måste vuxna få veta.',
};
