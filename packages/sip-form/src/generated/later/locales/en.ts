// Made by tools/localize.mjs from packages/sip-form/xliff/later/en.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.newer.added': 'New: {0}',
  'sip-form.newer.came': 'A newer version of the plan has come. To choose, at the top of the plan: {0}. Yours stays.',
  'sip-form.newer.changed': 'Somebody else has changed this: {0}',
  'sip-form.newer.choose-first': 'First choose what the plan is to say.',
  'sip-form.newer.close': 'Close',
  'sip-form.newer.empty': 'Nothing is written',
  'sip-form.newer.field-in': '{0} ({1})',
  'sip-form.newer.gone': 'Removed',
  'sip-form.newer.jump': 'To choose: {0}',
  'sip-form.newer.kept': 'Changed, and still there',
  'sip-form.newer.mine': 'Yours: {0}',
  'sip-form.newer.named': '{0}: {1}',
  'sip-form.newer.removed': 'Removed: {0}',
  'sip-form.newer.taken': 'A newer version of the plan has come. What is new has been filled in, and what you have written is still there.',
  'sip-form.newer.theirs': 'What came: {0}',
  'sip-form.newer.title': 'Somebody else has written too',
  'sip-form.newer.to-choose': 'Here you have written different things. Choose what the plan is to say. Yours stays until you have chosen.',
  'sip-form.newer.use': 'Use',
  'sip-form.newer.used': 'Done. You can undo it.',
  'sip-form.saving.failed': 'It could not be saved. What you have written is still here.',
  'sip-form.saving.saved': 'Saved {0}',
  'sip-form.saving.saving': 'Saving …',
};
