/** What this system's own template has that every plan has not: a question, and a word that is ours. The rest is as in Västra Götaland. */

/** @type {import('@delaktig/sip-form/config.js').SipConfig['rules']} */
export const TEMPLATE = {
  id: 'elevhalsan',
  version: '2026-08-17',
  fields: [
    {
      id: 'action-programme',
      part: 'situation',
      kind: 'choice',
      label: {
        sv: 'Har skolan gjort ett åtgärdsprogram?',
        en: 'Has the school made an action programme?',
        ar: 'هل وضعت المدرسة برنامج إجراءات؟',
      },
      hint: {
        sv: 'Då kan planen hänvisa till det i stället för att säga samma sak en gång till.',
        en: 'If so, the plan can refer to it instead of saying the same thing again.',
        ar: 'إن كان موجودًا، فيمكن للخطة أن تحيل إليه بدلًا من تكرار ما فيه.',
      },
      options: [
        { sv: 'Ja', en: 'Yes', ar: 'نعم' },
        { sv: 'Nej', en: 'No', ar: 'لا' },
        { sv: 'Behovet utreds', en: 'The need is being looked into', ar: 'الحاجة قيد البحث' },
      ],
    },
  ],
  // As the health services and the municipalities of the region call it.
  words: { sv: { 'sip-form.deviation.title': 'Avvikelser i samverkan' } },
};
