// Made by tools/localize.mjs from packages/sip-form/xliff/later/ar.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.newer.added': 'جديد: {0}',
  'sip-form.newer.came': 'وصلت نسخة أحدث من الخطة. للاختيار في أعلى الخطة: {0}. يبقى ما كتبته.',
  'sip-form.newer.changed': 'هذا ما غيّره شخص آخر: {0}',
  'sip-form.newer.choose-first': 'اختر أولًا ما سيُكتب.',
  'sip-form.newer.close': 'إغلاق',
  'sip-form.newer.empty': 'لم يُكتب شيء',
  'sip-form.newer.field-in': '{0} ({1})',
  'sip-form.newer.gone': 'أُزيل',
  'sip-form.newer.jump': 'للاختيار: {0}',
  'sip-form.newer.kept': 'تغيّر، وما زال موجودًا',
  'sip-form.newer.mine': 'ما كتبته: {0}',
  'sip-form.newer.named': '{0}: {1}',
  'sip-form.newer.removed': 'أُزيل: {0}',
  'sip-form.newer.taken': 'وصلت نسخة أحدث من الخطة. أُدخل الجديد، وما كتبته ما زال موجودًا.',
  'sip-form.newer.theirs': 'ما وصل: {0}',
  'sip-form.newer.title': 'شخص آخر كتب أيضًا',
  'sip-form.newer.to-choose': 'هنا كتبتما أشياء مختلفة. اختر ما سيُكتب في الخطة. يبقى ما كتبته إلى أن تختار.',
  'sip-form.newer.use': 'استخدم',
  'sip-form.newer.used': 'تم. يمكنك التراجع.',
  'sip-form.saving.failed': 'تعذّر الحفظ. ما كتبته ما زال هنا.',
  'sip-form.saving.saved': 'حُفظ {0}',
  'sip-form.saving.saving': 'جارٍ الحفظ …',
};
