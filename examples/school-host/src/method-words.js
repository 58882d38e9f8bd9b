/** What the methods are called to people who read something else than Swedish, which is in `methods.js`. Not reviewed by a translator. */

/** @typedef {import('./methods.js').MethodId} MethodId */
/** @typedef {{ mine: string, yours: string, about: string, begin: string, one: string, the: string, many: string, also?: readonly string[] }} MethodWords */

/** Where the person chooses who sees a thing. */
const OWN = {
  en: 'What you choose that nobody else may see, only you see.',
  ar: 'ما تختار ألا يراه أحد غيرك لا يراه إلا أنت.',
};

/** @type {Record<'en' | 'ar', Record<MethodId, MethodWords>>} */
export const METHOD_WORDS = {
  en: {
    'conversation-menu': {
      mine: 'My conversation menu',
      yours: 'What do you want to talk about?',
      about:
        'You choose what to talk about, in which order and with whom. What you do not want to talk about you put aside.',
      begin: 'Start on the menu',
      one: 'menu',
      the: 'the menu',
      many: 'menus',
      also: [OWN.en],
    },
    'conversation-mat': {
      mine: 'My conversation mat',
      yours: 'What do you think?',
      about: 'You put pictures under the answer that is right for you. You can move them as often as you like.',
      begin: 'Start on the mat',
      one: 'mat',
      the: 'the mat',
      many: 'mats',
      also: [OWN.en],
    },
    'what-matters': {
      mine: 'What matters to me',
      yours: 'What matters to you?',
      about: 'You tell what matters to you. You can write, choose a picture, draw or say it.',
      begin: 'Start on the list',
      one: 'list',
      the: 'the list',
      many: 'lists',
      also: [OWN.en],
    },
    'a-normal-day': {
      mine: 'My normal day',
      yours: 'What is a normal day like for you?',
      about: 'You tell what you do from morning to evening, and how you would like a day to be.',
      begin: 'Start on the day',
      one: 'day',
      the: 'the day',
      many: 'days',
    },
    'network-map': {
      mine: 'My network map',
      yours: 'Your network map',
      about:
        'On the map you place people you know. You decide who is on it, and you can change your mind whenever you like.',
      begin: 'Start on the map',
      one: 'map',
      the: 'the map',
      many: 'maps',
      also: [
        'What you have said about somebody they see only if you choose so.',
        'If you share a part of the map they see what you pick, and only that. You can take it back here.',
        'If you erase somebody for good, they also disappear from maps that are already done.',
      ],
    },
    'meeting-circle': {
      mine: 'My meeting',
      yours: 'Your meeting',
      about: 'You say what the meeting should be about, and how you want to take part.',
      begin: 'Start on the meeting plan',
      one: 'meeting plan',
      the: 'the meeting plan',
      many: 'meeting plans',
      also: ['Whoever leads the meeting uses your meeting plan.'],
    },
  },
  ar: {
    'conversation-menu': {
      mine: 'قائمة حديثي',
      yours: 'عمّ تريد أن تتحدث؟',
      about: 'تختار عمّ تريد أن تتحدث، وبأي ترتيب، ومع من. وما لا تريد التحدث عنه تضعه جانبًا.',
      begin: 'ابدأ القائمة',
      one: 'قائمة',
      the: 'القائمة',
      many: 'القوائم',
      also: [OWN.ar],
    },
    'conversation-mat': {
      mine: 'لوحة حديثي',
      yours: 'ما رأيك؟',
      about: 'تضع الصور تحت الجواب الذي يناسبك. ويمكنك نقلها كما تشاء.',
      begin: 'ابدأ اللوحة',
      one: 'لوحة',
      the: 'اللوحة',
      many: 'اللوحات',
      also: [OWN.ar],
    },
    'what-matters': {
      mine: 'ما هو مهم لي',
      yours: 'ما هو المهم لك؟',
      about: 'تقول ما هو مهم لك. يمكنك أن تكتب أو تختار صورة أو ترسم أو تتكلم.',
      begin: 'ابدأ القائمة',
      one: 'قائمة',
      the: 'القائمة',
      many: 'القوائم',
      also: [OWN.ar],
    },
    'a-normal-day': {
      mine: 'يومي العادي',
      yours: 'كيف هو يومك العادي؟',
      about: 'تقول ماذا تفعل من الصباح إلى المساء، وكيف تحب أن يكون يومك.',
      begin: 'ابدأ اليوم',
      one: 'يوم',
      the: 'اليوم',
      many: 'الأيام',
    },
    'network-map': {
      mine: 'خريطة علاقاتي',
      yours: 'خريطة علاقاتك',
      about: 'تضع على الخريطة الأشخاص الذين تعرفهم. أنت من يقرر من يكون عليها، ويمكنك تغيير رأيك متى شئت.',
      begin: 'ابدأ الخريطة',
      one: 'خريطة',
      the: 'الخريطة',
      many: 'الخرائط',
      also: [
        'ما قلته عن شخص ما لا يرونه إلا إذا اخترت ذلك.',
        'إذا شاركت جزءًا من الخريطة يرون ما تختاره فقط. ويمكنك استرجاعه هنا.',
        'إذا حذفت شخصًا نهائيًا فإنه يختفي أيضًا من الخرائط التي اكتملت من قبل.',
      ],
    },
    'meeting-circle': {
      mine: 'اجتماعي',
      yours: 'اجتماعك',
      about: 'تقول عمّ تريد أن يكون الاجتماع، وكيف تريد أن تشارك فيه.',
      begin: 'ابدأ خطة الاجتماع',
      one: 'خطة اجتماع',
      the: 'خطة الاجتماع',
      many: 'خطط الاجتماع',
      also: ['من يقود الاجتماع يستعين بخطتك.'],
    },
  },
};
