/** What something is called that was said without words: nobody should meet an id, and nobody who speaks or signs be left out. */
export const WORDLESS = [
  ['drawing', { sv: 'En teckning', en: 'A drawing', ar: 'رسم' }],
  ['photo', { sv: 'Ett foto', en: 'A photo', ar: 'صورة ملتقطة' }],
  ['voice', { sv: 'En inspelning', en: 'A recording', ar: 'تسجيل' }],
  ['video', { sv: 'En film', en: 'A film', ar: 'فيلم' }],
  ['symbol', { sv: 'En bild', en: 'A picture', ar: 'صورة' }],
];
