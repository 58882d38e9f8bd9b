/**
 * What the person reads on our own pages, in the language they have chosen for what they do. Staff pages are in Swedish only.
 * The English and the Arabic have not been reviewed by anybody who translates for a living.
 */

/** @typedef {'sv' | 'en' | 'ar'} Language */
/** @typedef {import('./method-words.js').MethodWords} M what a method is called, in the same language */
/** @typedef {typeof SV} Words */
/** @typedef {{ title: string, text: string, link?: { href: string, text: string } }} Message */

/** @param {string} words */
export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

export const LANGUAGES = /** @type {const} */ ({ sv: 'Svenska', en: 'English', ar: 'العربية' });

/** @param {Language} language */
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

const SV = {
  skip: 'Hoppa till innehållet',
  signedInAs: 'Inloggad som',
  signOut: 'Logga ut',
  footer: 'Ett exempelsystem. Alla personer är påhittade.',
  back: 'Tillbaka',

  hello: 'Hej',
  myPage: 'Min sida',
  youDecide: 'Du bestämmer',
  youChoose: 'Du väljer vad du vill göra, och du kan sluta när du vill.',
  savedMeanwhile: 'Det du gör sparas medan du arbetar.',
  seenWhenDone: 'Lisa och de andra på elevhälsan ser det när du har tryckt på Klar.',
  notKept: 'Det du tar bort innan du trycker på Klar sparas inte.',
  worried: 'Om Lisa blir orolig för att du far illa måste hon berätta det för vuxna som kan hjälpa.',
  /** @param {M} m */
  goOn: (m) => `Fortsätt på ${m.the}`,
  /** @param {M} m */
  chooseOne: (m) => `Välj mellan två ${m.many}`,
  followMeeting: 'Var med på mötet här när det pågår',
  notNow: 'Inte nu',
  /** @param {M} m */
  throwAway: (m) => `Släng ${m.the} jag har börjat på`,
  /** @param {M} m */
  finished: (m) => `${capital(m.many)} som är klara`,
  sharedParts: 'Det du har delat',
  sharedCopy: 'Delad kopia',
  takeBack: 'Ta tillbaka',
  takeBackLong: 'Ta tillbaka det du har delat',
  takenBackMeans: 'Då kan elevhälsan inte se det längre.',
  version: 'Version',
  done: 'klar',
  sameAs: 'samma som version',
  restoredAt: 'återställd',
  by: 'av',
  at: 'kl.',

  look: 'Så här vill jag ha det',
  language: 'Språk',
  howMuchText: 'Hur mycket text?',
  levels: { symbol: 'Mest bilder', easy: 'Lättläst', standard: 'Vanlig text' },
  oneSwitch: 'Jag styr med en enda knapp',
  keepLook: 'Spara valen',

  /** @param {M} m */
  fetching: (m) => `${capital(m.the)} hämtas …`,
  /** @param {M} m */
  needsScript: (m) => `${capital(m.the)} behöver JavaScript. Be någon vuxen om hjälp att slå på det i webbläsaren.`,
  savedHere: 'Det du gör sparas här',
  pause: 'Paus',
  print: 'Skriv ut',
  finish: 'Klar',
  areYouDone: 'Är du klar?',
  /** @param {M} m */
  doneMeans: (m) => `Då kan Lisa och de andra på elevhälsan se ${m.the}. Det du har tagit bort finns inte kvar.`,
  yesDone: 'Ja, jag är klar',
  noGoOn: 'Nej, jag fortsätter',

  earlier: 'Det här är en tidigare version',
  showLatest: 'Visa den senaste, version',
  seeLatest: 'Visa den senaste versionen',
  restoreMeans: 'Om du återställer den sparas den som en ny version. Alla andra versioner finns kvar.',
  restore: 'Återställ version',
  compareWith: 'Jämför med',
  compare: 'Jämför',
  justPicked: 'Bara det som valdes är med. Annat går inte att få fram härifrån.',

  /** @param {M} m */
  which: (m) => `Vilken ${m.one} vill du fortsätta på?`,
  /** @param {M} m */
  twoPlaces: (m) => `${capital(m.the)} har ändrats på två ställen. Båda finns kvar tills du har valt.`,
  otherGoes: 'Den du inte väljer försvinner då.',
  /** @param {M} m */
  doneStay: (m) => `${capital(m.many)} som är klara finns kvar även sedan.`,
  askSomebody: 'Fråga gärna någon om du är osäker.',
  /** @param {M} m */
  justDrawn: (m) => `${capital(m.the)} du just ändrade`,
  /** @param {M} m */
  alreadyThere: (m) => `${capital(m.the)} som redan fanns`,
  goOnHere: 'Fortsätt på den här',
  /** @param {M} m */
  empty: (m) => `${capital(m.the)} är tom.`,
  nothingSaved: 'inget är sparat',
  savedAt: 'sparad',

  /** @param {M} m */
  throwQuestion: (m) => `Vill du slänga ${m.the} du har börjat på?`,
  /** @param {M} m */
  throwMeans: (m) => `Det går inte att få tillbaka. ${capital(m.many)} som du redan har gjort klara finns kvar.`,
  throwYes: 'Ja, släng',
  throwNo: 'Nej, behåll',

  /** What the person's page says while it saves. `{0}` is a time, or what the server answered. @param {M} m */
  status: (m) => ({
    saving: 'Sparar …',
    saved: 'Sparat {0}',
    retrying: 'Inte sparat – försöker igen',
    apart: 'Ingen kontakt just nu – försöker igen',
    leftMeeting: 'Du är utloggad. Logga in igen och öppna mötet på nytt.',
    signedOut: 'Inte sparat – du är utloggad. Lämna den här sidan öppen och ',
    signIn: 'logga in igen i en ny flik',
    conflict: `${capital(m.the)} har ändrats på ett annat ställe också. Båda finns kvar. `,
    choose: 'Titta på båda och välj',
    refused: 'Inte sparat. {0}',
    savedAgain: 'Nu är allt sparat igen',
    finishAgain: 'Tryck på Klar igen om en stund.',
    erasing: 'Raderar ur allt som är sparat. Lämna den här sidan öppen.',
    erased: 'Raderat ur allt som är sparat {0}',
    notErased: 'Inte raderat ur det som är sparat sedan tidigare. {0}',
    shared: 'Delat med elevhälsan {0}',
  }),

  toStart: 'Till startsidan',
  toMine: 'Till min sida',
  /** @type {Record<import('./refusal.js').Status | 'chosen' | 'begun' | 'notThis', Message>} */
  refusals: {
    400: {
      title: 'Det gick inte att förstå',
      text: 'Något i det som skickades stämde inte. Inget har ändrats. Gå tillbaka och försök igen.',
    },
    401: {
      title: 'Du är utloggad',
      text: 'Inget har ändrats. Logga in igen, så kan du fortsätta där du var.',
      link: { href: '/', text: 'Logga in' },
    },
    403: {
      title: 'Det här får du inte göra',
      text: 'Inget har ändrats. Har sidan varit öppen länge kan du behöva gå tillbaka, läsa in den på nytt och försöka igen.',
    },
    404: { title: 'Sidan finns inte', text: 'Adressen kan vara felskriven, eller så får du inte se sidan.' },
    409: {
      title: 'Någon annan hann före',
      text: 'Det har kommit en ny version sedan du öppnade sidan. Inget har ändrats nu. Titta på den nya versionen först.',
    },
    413: { title: 'Det är för stort', text: 'Det som skickades är för stort för att sparas. Inget har ändrats.' },
    415: {
      title: 'Den sortens fil går inte att spara',
      text: 'Bilder ska vara JPEG, PNG eller WebP. Ljud och film ska vara inspelade här. Inget har ändrats.',
    },
    421: {
      title: 'Fel adress',
      text: 'Det här exemplet svarar bara på den egna datorns adress, 127.0.0.1 eller localhost.',
    },
    500: { title: 'Något gick fel hos oss', text: 'Det som redan är sparat finns kvar. Försök igen om en stund.' },
    503: {
      title: 'Det går inte just nu',
      text: 'Databasen används av något annat, kanske en säkerhetskopia. Försök igen om en stund.',
    },
    chosen: { title: 'Någon annan hann före', text: 'Det valet är redan gjort. Allt finns kvar.' },
    begun: {
      title: 'Du har redan börjat',
      text: 'Gör klart den först, eller släng den. Sedan kan du återställa en tidigare version. Inget har ändrats.',
    },
    notThis: {
      title: 'Det gick inte att förstå',
      text: 'Det som skickades hör inte hit. Inget har ändrats.',
    },
  },
};

/** @type {Words} */
const EN = {
  skip: 'Skip to the content',
  signedInAs: 'Signed in as',
  signOut: 'Sign out',
  footer: 'An example system. All people are made up.',
  back: 'Back',

  hello: 'Hello',
  myPage: 'My page',
  youDecide: 'You decide',
  youChoose: 'You choose what you want to do, and you can stop whenever you like.',
  savedMeanwhile: 'What you do is saved while you work.',
  seenWhenDone: 'Lisa and the others in the school health service see it when you have pressed Done.',
  notKept: 'What you remove before you press Done is not saved.',
  worried:
    'If Lisa becomes worried that somebody is hurting you or not looking after you, she must tell adults who can help.',
  goOn: (m) => `Go on with ${m.the}`,
  chooseOne: (m) => `Choose between two ${m.many}`,
  followMeeting: 'Take part here while the meeting is going on',
  notNow: 'Not now',
  throwAway: (m) => `Throw away ${m.the} I have begun`,
  finished: (m) => `${capital(m.many)} that are done`,
  sharedParts: 'What you have shared',
  sharedCopy: 'Shared copy',
  takeBack: 'Take back',
  takeBackLong: 'Take back what you have shared',
  takenBackMeans: 'Then the school health service can no longer see it.',
  version: 'Version',
  done: 'done',
  sameAs: 'the same as version',
  restoredAt: 'restored',
  by: 'by',
  at: 'at',

  look: 'How I want it',
  language: 'Language',
  howMuchText: 'How much text?',
  levels: { symbol: 'Mostly pictures', easy: 'Easy to read', standard: 'Ordinary text' },
  oneSwitch: 'I use one single switch',
  keepLook: 'Save the choices',

  fetching: (m) => `Fetching ${m.the} …`,
  needsScript: (m) => `${capital(m.the)} needs JavaScript. Ask an adult to help you turn it on in the browser.`,
  savedHere: 'What you do is saved here',
  pause: 'Pause',
  print: 'Print',
  finish: 'Done',
  areYouDone: 'Are you done?',
  doneMeans: (m) =>
    `Then Lisa and the others in the school health service can see ${m.the}. What you have removed is gone.`,
  yesDone: 'Yes, I am done',
  noGoOn: 'No, I go on',

  earlier: 'This is an earlier version',
  showLatest: 'Show the latest, version',
  seeLatest: 'Show the latest version',
  restoreMeans: 'If you restore it, it is saved as a new version. All other versions stay.',
  restore: 'Restore version',
  compareWith: 'Compare with',
  compare: 'Compare',
  justPicked: 'Only what was picked is in it. Nothing else can be found out from here.',

  which: (m) => `Which ${m.one} do you want to go on with?`,
  twoPlaces: (m) => `${capital(m.the)} has been changed in two places. Both are kept until you have chosen.`,
  otherGoes: 'The one you do not choose disappears then.',
  doneStay: (m) => `${capital(m.many)} that are done stay afterwards too.`,
  askSomebody: 'Do ask somebody if you are unsure.',
  justDrawn: (m) => `${capital(m.the)} you changed just now`,
  alreadyThere: (m) => `${capital(m.the)} that was there already`,
  goOnHere: 'Go on with this one',
  empty: (m) => `${capital(m.the)} is empty.`,
  nothingSaved: 'nothing is saved',
  savedAt: 'saved',

  throwQuestion: (m) => `Do you want to throw away ${m.the} you have begun?`,
  throwMeans: (m) => `You cannot get it back. ${capital(m.many)} that you have already finished stay.`,
  throwYes: 'Yes, throw away',
  throwNo: 'No, keep it',

  status: (m) => ({
    saving: 'Saving …',
    saved: 'Saved {0}',
    retrying: 'Not saved – trying again',
    apart: 'No contact just now – trying again',
    leftMeeting: 'You are signed out. Sign in again and open the meeting anew.',
    signedOut: 'Not saved – you are signed out. Leave this page open and ',
    signIn: 'sign in again in a new tab',
    conflict: `${capital(m.the)} has been changed in another place too. Both are kept. `,
    choose: 'Look at both and choose',
    refused: 'Not saved. {0}',
    savedAgain: 'Now everything is saved again',
    finishAgain: 'Press Done again in a while.',
    erasing: 'Erasing from everything that is saved. Leave this page open.',
    erased: 'Erased from everything that is saved {0}',
    notErased: 'Not erased from what was saved earlier. {0}',
    shared: 'Shared with the school health service {0}',
  }),

  toStart: 'To the start page',
  toMine: 'To my page',
  refusals: {
    400: {
      title: 'That could not be understood',
      text: 'Something in what was sent was not right. Nothing has been changed. Go back and try again.',
    },
    401: {
      title: 'You are signed out',
      text: 'Nothing has been changed. Sign in again, and you can go on where you were.',
      link: { href: '/', text: 'Sign in' },
    },
    403: {
      title: 'You may not do this',
      text: 'Nothing has been changed. If the page has been open for long you may have to go back, load it again and try once more.',
    },
    404: { title: 'There is no such page', text: 'The address may be misspelt, or you may not see the page.' },
    409: {
      title: 'Somebody else was first',
      text: 'There is a new version since you opened the page. Nothing has been changed now. Look at the new version first.',
    },
    413: { title: 'It is too large', text: 'What was sent is too large to be saved. Nothing has been changed.' },
    415: {
      title: 'That kind of file cannot be saved',
      text: 'Pictures must be JPEG, PNG or WebP. Sound and film must be recorded here. Nothing has been changed.',
    },
    421: { title: 'Wrong address', text: 'This example answers only on this computer: 127.0.0.1 or localhost.' },
    500: { title: 'Something went wrong here', text: 'What is saved already is kept. Try again in a while.' },
    503: {
      title: 'It cannot be done just now',
      text: 'The database is used by something else, perhaps a backup. Try again in a while.',
    },
    chosen: { title: 'Somebody else was first', text: 'That choice has been made already. Everything is kept.' },
    begun: {
      title: 'You have begun already',
      text: 'Finish it first, or throw it away. Then you can restore an earlier version. Nothing has been changed.',
    },
    notThis: {
      title: 'That could not be understood',
      text: 'What was sent does not belong here. Nothing has been changed.',
    },
  },
};

/** @type {Words} */
const AR = {
  skip: 'انتقل إلى المحتوى',
  signedInAs: 'تم تسجيل الدخول باسم',
  signOut: 'تسجيل الخروج',
  footer: 'نظام تجريبي. جميع الأشخاص من وحي الخيال.',
  back: 'رجوع',

  hello: 'مرحبًا',
  myPage: 'صفحتي',
  youDecide: 'أنت من يقرر',
  youChoose: 'تختار ما تريد أن تفعله، ويمكنك التوقف متى شئت.',
  savedMeanwhile: 'يُحفظ ما تفعله أثناء العمل.',
  seenWhenDone: 'ترى ليزا والآخرون في الصحة المدرسية ذلك بعد أن تضغط على «انتهيت».',
  notKept: 'ما تزيله قبل أن تضغط على «انتهيت» لا يُحفظ.',
  worried: 'إذا قلقت ليزا من أن أحدًا يؤذيك فعليها أن تخبر بالغين يمكنهم المساعدة.',
  goOn: (m) => `تابع ${m.the}`,
  chooseOne: (m) => `اختر أيّهما تتابع: ${m.the}`,
  followMeeting: 'شارك في الاجتماع هنا أثناء انعقاده',
  notNow: 'ليس الآن',
  throwAway: (m) => `تخلص مما بدأته: ${m.the}`,
  finished: (m) => `${m.many}: ما اكتمل`,
  sharedParts: 'ما شاركته',
  sharedCopy: 'نسخة مشتركة',
  takeBack: 'استرجاع',
  takeBackLong: 'استرجع ما شاركته',
  takenBackMeans: 'عندها لا تستطيع الصحة المدرسية رؤيته بعد ذلك.',
  version: 'النسخة',
  done: 'اكتملت',
  sameAs: 'مطابقة للنسخة',
  restoredAt: 'استُعيدت',
  by: 'من قِبل',
  at: 'الساعة',

  look: 'كيف أريده',
  language: 'اللغة',
  howMuchText: 'ما مقدار النص؟',
  levels: { symbol: 'صور في الغالب', easy: 'سهلة القراءة', standard: 'نص عادي' },
  oneSwitch: 'أتحكم بزر واحد فقط',
  keepLook: 'احفظ الاختيارات',

  fetching: (m) => `يجري جلب ${m.the} …`,
  needsScript: () => 'هذه الصفحة تحتاج إلى JavaScript. اطلب من شخص بالغ تشغيله في المتصفح.',
  savedHere: 'يُحفظ هنا ما تفعله',
  pause: 'استراحة',
  print: 'طباعة',
  finish: 'انتهيت',
  areYouDone: 'هل انتهيت؟',
  doneMeans: (m) => `عندها تستطيع ليزا والآخرون في الصحة المدرسية رؤية ${m.the}. وما أزلته لم يعد موجودًا.`,
  yesDone: 'نعم، انتهيت',
  noGoOn: 'لا، سأتابع',

  earlier: 'هذه نسخة سابقة',
  showLatest: 'اعرض الأحدث، النسخة',
  seeLatest: 'اعرض أحدث نسخة',
  restoreMeans: 'إذا استعدتها تُحفظ كنسخة جديدة. وتبقى جميع النسخ الأخرى.',
  restore: 'استعد النسخة',
  compareWith: 'قارن مع',
  compare: 'قارن',
  justPicked: 'لا يوجد هنا إلا ما تم اختياره. ولا يمكن معرفة غير ذلك من هنا.',

  which: (m) => `${m.the}: أيّهما تريد أن تتابع؟`,
  twoPlaces: () => 'حدث تغيير في مكانين. يبقى الاثنان إلى أن تختار.',
  otherGoes: 'يختفي عندئذ ما لا تختاره.',
  doneStay: () => 'ما اكتمل من قبل يبقى بعد ذلك أيضًا.',
  askSomebody: 'اسأل شخصًا ما إذا لم تكن متأكدًا.',
  justDrawn: (m) => `${m.the}: ما غيّرته الآن`,
  alreadyThere: (m) => `${m.the}: ما كان موجودًا`,
  goOnHere: 'تابع هذا',
  empty: () => 'لا شيء هنا بعد.',
  nothingSaved: 'لم يُحفظ شيء',
  savedAt: 'حُفظت',

  throwQuestion: (m) => `${m.the}: هل تريد التخلص مما بدأته؟`,
  throwMeans: () => 'لا يمكن استعادته. أما ما أكملته من قبل فيبقى.',
  throwYes: 'نعم، تخلص منه',
  throwNo: 'لا، احتفظ به',

  status: (m) => ({
    saving: 'جارٍ الحفظ …',
    saved: 'حُفظ {0}',
    retrying: 'لم يُحفظ – نحاول مرة أخرى',
    apart: 'لا اتصال الآن – تجري المحاولة من جديد',
    leftMeeting: 'تم تسجيل خروجك. سجّل الدخول من جديد ثم افتح الاجتماع مرة أخرى.',
    signedOut: 'لم يُحفظ – تم تسجيل خروجك. اترك هذه الصفحة مفتوحة و',
    signIn: 'سجّل الدخول مرة أخرى في علامة تبويب جديدة',
    conflict: `${m.the}: حدث تغيير في مكان آخر أيضًا. الاثنان باقيان. `,
    choose: 'انظر إليهما واختر',
    refused: 'لم يُحفظ. {0}',
    savedAgain: 'الآن حُفظ كل شيء',
    finishAgain: 'اضغط على «انتهيت» مرة أخرى بعد قليل.',
    erasing: 'يجري الحذف من كل ما هو محفوظ. اترك هذه الصفحة مفتوحة.',
    erased: 'حُذف من كل ما هو محفوظ {0}',
    notErased: 'لم يُحذف مما حُفظ سابقًا. {0}',
    shared: 'تمت المشاركة مع الصحة المدرسية {0}',
  }),

  toStart: 'إلى صفحة البداية',
  toMine: 'إلى صفحتي',
  refusals: {
    400: {
      title: 'تعذّر فهم ذلك',
      text: 'كان هناك خطأ فيما أُرسل. لم يتغيّر شيء. ارجع وحاول مرة أخرى.',
    },
    401: {
      title: 'تم تسجيل خروجك',
      text: 'لم يتغيّر شيء. سجّل الدخول مرة أخرى لتتابع من حيث كنت.',
      link: { href: '/', text: 'تسجيل الدخول' },
    },
    403: {
      title: 'لا يُسمح لك بهذا',
      text: 'لم يتغيّر شيء. إذا كانت الصفحة مفتوحة منذ وقت طويل فارجع وحمّلها من جديد وحاول مرة أخرى.',
    },
    404: { title: 'الصفحة غير موجودة', text: 'قد يكون العنوان خاطئًا، أو لا يُسمح لك برؤية الصفحة.' },
    409: {
      title: 'سبقك شخص آخر',
      text: 'صارت هناك نسخة جديدة منذ أن فتحت الصفحة. لم يتغيّر شيء الآن. انظر إلى النسخة الجديدة أولًا.',
    },
    413: { title: 'الحجم كبير جدًا', text: 'ما أُرسل أكبر من أن يُحفظ. لم يتغيّر شيء.' },
    415: {
      title: 'لا يمكن حفظ هذا النوع من الملفات',
      text: 'يجب أن تكون الصور JPEG أو PNG أو WebP، وأن يُسجَّل الصوت والفيديو هنا. لم يتغيّر شيء.',
    },
    421: { title: 'عنوان خاطئ', text: 'لا يجيب هذا المثال إلا على عنوان هذا الحاسوب: 127.0.0.1 أو localhost.' },
    500: { title: 'حدث خطأ لدينا', text: 'ما حُفظ من قبل باقٍ. حاول مرة أخرى بعد قليل.' },
    503: {
      title: 'لا يمكن ذلك الآن',
      text: 'قاعدة البيانات مشغولة، ربما بنسخ احتياطي. حاول مرة أخرى بعد قليل.',
    },
    chosen: { title: 'سبقك شخص آخر', text: 'لقد تم هذا الاختيار من قبل. كل شيء باقٍ.' },
    begun: {
      title: 'لقد بدأت من قبل',
      text: 'أكمل ما بدأته أولًا أو تخلص منه. بعد ذلك يمكنك استعادة نسخة سابقة. لم يتغيّر شيء.',
    },
    notThis: { title: 'تعذّر فهم ذلك', text: 'ما أُرسل لا ينتمي إلى هنا. لم يتغيّر شيء.' },
  },
};

export const WORDS = { sv: SV, en: EN, ar: AR };
