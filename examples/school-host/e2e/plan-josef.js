/** Josef's plan of the course material: a child with a serious illness. The goals are his parents', and the child health centre's. */

/** @typedef {import('./plan-ways.js').Way} Way */

/** @type {{ words: string, whose?: { whose: string, whoseName: string }, what: string, who: string, howOften: string }[]} */
const GOALS = [
  {
    words: 'Föräldrarna vet hur Josef mår och vilken vård han behöver',
    what: 'Information om Josefs sjukdom. Kallas till informationsmöte omgående.',
    who: 'Barnläkare och kurator, barnmedicin',
    howOften: 'En gång',
  },
  {
    words: 'Föräldrarna kan hantera sin oro',
    what: 'Stödsamtal. Börjar efter informationsmötet.',
    who: 'Kurator, barnmedicin',
    howOften: 'En gång i månaden',
  },
  {
    words: 'BVC vet det de behöver veta om Josefs hälsa',
    whose: { whose: 'professional', whoseName: 'BVC' },
    what: 'Information',
    who: 'Personal, barnmedicin',
    howOften: 'Vid behov',
  },
];

/** Until the plan is agreed upon. @param {Way} way */
async function untilAgreed(way) {
  await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja');
  await way.write('Vad ska uppgifterna användas till?', 'BVC och barnmedicin behöver prata med varandra');
  for (const unit of ['Barnmedicin', 'BVC']) {
    await way.add('verksamhet');
    await way.choose('Slags verksamhet', 'Regional hälso- och sjukvård');
    await way.write('Namn eller enhet', unit);
    await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
  }
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Elevhälsans medicinska del');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Jag vill tänka');
  await way.add('slags uppgift');
  await way.write('Uppgifter om', 'Josefs hälsa');
  await way.answer('Får uppgifterna delas?', 'Ja');
  await way.write('Vad och vem gäller samtycket inte?', 'Föräldrarnas egna vårdkontakter');
  await way.date('Samtycket gäller till och med', '2026-12-31');
  await way.answer('Hur lämnades samtycket?', 'Muntligt');
  for (const parent of ['Josefs mamma', 'Josefs pappa']) {
    await way.add('person som samtycker');
    await way.choose('Som', 'Vårdnadshavare');
    await way.write('Namn', parent);
    await way.answer('Svar', 'Ja');
    await way.date('Datum', '2026-02-16');
  }
  await way.answer('Har barnet fått frågan?', 'Ja');
  await way.write('Vad säger barnet?', 'Josef vill leka');
  await way.write('Vem informerade?', 'Lisa');
  await way.write('Stöd för att förstå', 'Bilder');
  await way.answer('Förstod personen informationen?', 'Ja');
  await way.write('Hur märktes det?', 'Mamman berättade med egna ord');

  await way.to('Kallelse och inbjudan');
  await way.answer('Mötet gäller', 'Ny SIP');
  await way.date('Datum för mötet', '2026-03-02');
  await way.time('Börjar', '13:30');
  await way.time('Slutar', '14:30');
  await way.write('Plats', 'Vårdcentralen, rum 2');
  await way.write(
    'Syfte, utifrån vad som är viktigt för personen',
    'Att Josef har det bra, och att hans föräldrar är trygga',
  );
  await way.add('fråga');
  await way.write('Fråga', 'Vem berättar vad för föräldrarna?');
  await way.add('kallad eller inbjuden');
  await way.write('Namn', 'Alex');
  await way.write('Funktion eller relation', 'Sjuksköterska, BVC');
  await way.choose('Verksamhet', 'Regional hälso- och sjukvård');
  await way.write('Telefon', '070-174 06 05');
  await way.answer('Kallas eller bjuds in', 'Kallad: ska komma');
  await way.answer('Svar', 'Kommer');
  await way.answer('Får bestämma för sin verksamhet', 'Ja');
  await way.date('Kallelsen skickades', '2026-02-17');

  await way.to('Personen');
  await way.write('Namn', 'Josef');
  await way.answer('Slags nummer', 'Inget nummer');
  await way.add('vårdnadshavare eller företrädare');
  await way.answer('Som', 'Vårdnadshavare');
  await way.write('Namn', 'Josefs mamma');
  await way.write('Vad säger hen om planen?', 'Hon vill veta mer om sjukdomen');
  await way.answer('Ska få en egen kopia', 'Ja');

  await way.to('Vad som är viktigt, och hur det är nu');
  await way.tick('Vem har sett att det behövs en plan?', 'Regionens hälso- och sjukvård', 'Närstående');
  await way.write('Vad behöver samordnas?', 'Vården och informationen till föräldrarna');
  await way.add('önskan');
  await way.write('Det här är viktigt', 'Att få leka');
  await way.answer('Vad blev det av det?', 'Kom med i planen');
  await way.write('Det här fungerar', 'Josef tycker om sjukhusets lekterapi');
  await way.write('Det här fungerar inte', 'Föräldrarna får berätta allt två gånger');
  await way.write('Närståendes resurser', 'Mormor bor nära');

  await way.to('Möte och deltagare');
  await way.date('Mötet hölls', '2026-03-02');
  await way.add('deltagare');
  await way.write('Namn', 'Josefs mamma');
  await way.write('Funktion eller relation', 'Mamma');
  await way.write('Telefon', '070-174 06 05');
  await way.answer('Närvaro', 'På plats');
  await way.add('deltagare');
  await way.write('Namn', 'Alex');
  await way.answer('Närvaro', 'På telefon eller video');

  await way.to('Mål och insatser');
  await way.add('mål');
  await way.write('Vad är viktigt för mig på lång sikt?', 'Josefs föräldrar är trygga med hans hälsa och vård');
  await way.write('Målet med lätta ord', 'Mamma och pappa vet hur jag mår.');
  await way.answer('Vems mål är det?', 'Vårdnadshavares');
  for (const { words, whose, what, who, howOften } of GOALS) {
    await way.add('delmål');
    await way.write('Vad är viktigt för mig på kort sikt?', words);
    if (whose) {
      await way.answer('Vems delmål är det?', 'En verksamhets');
      await way.write('Vem?', whose.whoseName);
    }
    await way.add('insats');
    await way.write('Vad ska göras?', what);
    await way.answer('Insatsen', 'Erbjuds');
    await way.answer('Vem ansvarar?', 'Regionen');
    await way.write('Vem ska göra det?', who);
    await way.write('Hur ofta?', howOften);
  }
  await way.answer('Ska någon annan än kommunen och regionen göra något?', 'Nej');

  await way.to('Ansvar och nästa möte');
  await way.write('Huvudansvarig', 'Lisa');
  await way.write('Den huvudansvarigas telefon', '070-174 06 58');
  await way.answer('Vilken huvudman har det övergripande ansvaret för planen?', 'Regionen');
  await way.answer('Har personen fått säga vem hen vill ha?', 'Ja');
  await way.write('Vem kan personen vända sig till mellan mötena?', 'Lisa');
  await way.date('Nästa möte: datum', '2026-05-04');
  await way.time('Nästa möte: tid', '09:00');
  await way.write('Nästa möte: plats', 'BVC');

  await way.to('Överenskommelse och kopior');
  await way.date('Planen upprättades', '2026-03-02');
  await way.answer('Planen är', 'Ny SIP');
  await way.answer('Håller personen med om planen?', 'Ja');
  await way.add('kopia');
  await way.write('Till vem?', 'Josefs mamma');
  await way.write('Hur?', 'På papper');
  await way.answer('Har personen fått en kopia?', 'Ja');
}

/** From the follow-up until it is closed. @param {Way} way */
async function untilClosed(way) {
  await way.to('Uppföljning');
  await way.add('uppföljning');
  await way.date('Datum', '2026-05-04');
  await way.write('Vilka var med?', 'Josefs föräldrar, Alex och Lisa');
  for (const [index, { words }] of GOALS.entries()) {
    await way.add('resultat');
    await way.choose('Delmål', words);
    await way.answer('Blev det så?', index === 1 ? 'En bit på väg' : 'Det blev så');
    await way.answer('Gjordes insatserna?', 'Ja');
    await way.answer('Hur går vi vidare?', index === 1 ? 'Fortsätt' : 'Avsluta målet');
  }

  await way.to('Avstämning mellan mötena');
  await way.add('avstämning');
  await way.date('Datum', '2026-06-01');
  await way.write('Vem hörde av sig?', 'Josefs pappa');
  await way.write('Hur går det?', 'Samtalen hjälper');
  await way.write('Vad gör vi nu?', 'Två samtal till');

  await way.to('Avslut');
  await way.answer('Varför avslutas planen?', 'Målen är nådda');
  await way.date('Planen avslutades', '2026-09-01');
  await way.answer('Har alla fått veta att planen är avslutad?', 'Ja');
  await way.answer('Vet personen vart hen kan vända sig?', 'Ja');
  await way.write('Vart?', 'BVC');
}

export const josef = {
  id: 'josef',
  name: 'Josef',
  sittings: [untilAgreed, untilClosed],
  plan: {
    consent: {
      answer: 'yes',
      purpose: 'BVC och barnmedicin behöver prata med varandra',
      parties: [
        { party: 'regionalCare', name: 'Barnmedicin', answer: 'yes' },
        { party: 'regionalCare', name: 'BVC', answer: 'yes' },
        { party: 'schoolMedical', answer: 'thinking' },
      ],
      information: [{ words: 'Josefs hälsa', answer: 'yes' }],
      excluded: 'Föräldrarnas egna vårdkontakter',
      validUntil: '2026-12-31',
      form: 'oral',
      givers: [
        { role: 'guardian', name: 'Josefs mamma', answer: 'yes', date: '2026-02-16' },
        { role: 'guardian', name: 'Josefs pappa', answer: 'yes', date: '2026-02-16' },
      ],
      childAsked: true,
      childStance: 'Josef vill leka',
      informedBy: 'Lisa',
      supports: 'Bilder',
      understood: 'yes',
      understoodHow: 'Mamman berättade med egna ord',
    },
    invitation: {
      kind: 'new',
      date: '2026-03-02',
      start: '13:30',
      end: '14:30',
      place: 'Vårdcentralen, rum 2',
      purpose: 'Att Josef har det bra, och att hans föräldrar är trygga',
      questions: [{ words: 'Vem berättar vad för föräldrarna?' }],
      invited: [
        {
          name: 'Alex',
          role: 'Sjuksköterska, BVC',
          party: 'regionalCare',
          phone: '070-174 06 05',
          summons: 'summoned',
          reply: 'comes',
          mandate: true,
        },
      ],
      sentOn: '2026-02-17',
    },
    person: {
      name: 'Josef',
      identityKind: 'none',
      representatives: [
        { role: 'guardian', name: 'Josefs mamma', stance: 'Hon vill veta mer om sjukdomen', copy: true },
      ],
    },
    situation: {
      noticedBy: ['regionalCare', 'relative'],
      need: 'Vården och informationen till föräldrarna',
      wishes: [{ words: 'Att få leka', outcome: 'included' }],
      works: 'Josef tycker om sjukhusets lekterapi',
      doesNotWork: 'Föräldrarna får berätta allt två gånger',
      relativesResources: 'Mormor bor nära',
    },
    participants: {
      heldOn: '2026-03-02',
      people: [
        { name: 'Josefs mamma', role: 'Mamma', phone: '070-174 06 05', attendance: 'present' },
        { name: 'Alex', attendance: 'remote' },
      ],
    },
    goals: {
      goals: [
        {
          words: 'Josefs föräldrar är trygga med hans hälsa och vård',
          easyWords: 'Mamma och pappa vet hur jag mår.',
          whose: 'guardian',
          subgoals: GOALS.map(({ words, whose, ...action }) => ({
            words,
            ...whose,
            actions: [{ ...action, state: 'offered', responsible: 'region' }],
          })),
        },
      ],
      othersAct: false,
    },
    responsibility: {
      name: 'Lisa',
      phone: '070-174 06 58',
      principal: 'region',
      personAsked: true,
      betweenName: 'Lisa',
      nextDate: '2026-05-04',
      nextTime: '09:00',
      nextPlace: 'BVC',
    },
    agreement: {
      drawnUpOn: '2026-03-02',
      kind: 'new',
      agrees: 'yes',
      copies: [{ to: 'Josefs mamma', how: 'På papper' }],
      personCopy: true,
    },
    followUp: {
      meetings: [
        {
          date: '2026-05-04',
          present: 'Josefs föräldrar, Alex och Lisa',
          results: GOALS.map(({ words }, index) => ({
            subgoal: words,
            result: index === 1 ? 'partly' : 'reached',
            done: 'yes',
            decision: index === 1 ? 'continue' : 'close',
          })),
        },
      ],
    },
    checkIn: {
      contacts: [{ date: '2026-06-01', by: 'Josefs pappa', words: 'Samtalen hjälper', act: 'Två samtal till' }],
    },
    closing: { reason: 'goalsMet', date: '2026-09-01', told: true, knowsWhere: true, where: 'BVC' },
  },
};
