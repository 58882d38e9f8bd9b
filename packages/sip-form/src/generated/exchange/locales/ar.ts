// Made by tools/localize.mjs from packages/sip-form/xliff/exchange/ar.xlf; change that.
import type { LocaleModule } from '@delaktig/core/language/catalogue.js';

export const templates: LocaleModule['templates'] = {
  'sip-form.exchange-by-consent': 'كُتب هذا من أجل {0}. لا يتضمن إلا ما تشمله موافقة الشخص.',
  'sip-form.exchange-by-guardian': 'هذه نسخة خاصة لولي أمر أو ممثل. ما يخص شخصًا آخر وحده غير مُدرج.',
  'sip-form.exchange-by-person': 'هذه نسختك الخاصة.',
  'sip-form.exchange-by-protection': 'بيانات شخصية محمية: العناوين والأماكن والروابط والأرقام وأرقام الهاتف غير مُدرجة.',
  'sip-form.exchange-join-by': 'اجتماع رقمي: {0}',
  'sip-form.exchange-meeting': 'اجتماع',
};
