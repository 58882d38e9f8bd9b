/** Lars's plan of the course material: a farmer with two teenagers, who drinks, sleeps badly and distrusts authorities. He needs time to say yes. */

/** @typedef {import('./plan-ways.js').Way} Way */

/** He is told, and wants to think. @param {Way} way */
async function thinks(way) {
  await way.answer('Vad säger personen om att vi delar uppgifter?', 'Jag vill tänka');
  await way.write('Vem informerade?', 'Lisa');
  await way.date('När informerades personen?', '2026-04-07');
  await way.answer('Förstod personen informationen?', 'Ja');
}

/** He says yes to some of it, and the plan is made. @param {Way} way */
async function untilAgreed(way) {
  await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja, till en del');
  await way.write('Vad ska uppgifterna användas till?', 'Att vårdcentralen och kommunen drar åt samma håll');
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Regional hälso- och sjukvård');
  await way.write('Namn eller enhet', 'Vårdcentralen');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Socialtjänst');
  await way.write('Namn eller enhet', 'Kommunens missbruksenhet');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Jag vill tänka');
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Skola');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Nej');
  await way.write('Vad och vem gäller samtycket inte?', 'Grannen. Skolan.');
  await way.add('person som samtycker');
  await way.choose('Som', 'Personen själv');
  await way.answer('Svar', 'Ja');
  await way.add('ändring');
  await way.date('Datum', '2026-04-14');
  await way.answer('Vad hände?', 'Samtycket ändrades');
  await way.write('Vem bestämde det?', 'Lars');
  await way.write('Vad ändrades?', 'Vårdcentralen får veta');

  await way.to('Kallelse och inbjudan');
  await way.answer('Mötet gäller', 'Ny SIP');
  await way.date('Datum för mötet', '2026-04-28');
  await way.time('Börjar', '08:15');
  await way.write('Plats', 'Hemma hos Lars');
  await way.write('Syfte, utifrån vad som är viktigt för personen', 'Att Lars ska kunna vara kvar på gården');
  await way.add('kallad eller inbjuden');
  await way.write('Namn', 'Alex');
  await way.choose('Verksamhet', 'Socialtjänst');
  await way.answer('Kallas eller bjuds in', 'Kallad: ska komma');
  await way.answer('Svar', 'Kan inte');
  await way.add('kallad eller inbjuden');
  await way.write('Namn', 'Lars hustru');
  await way.choose('Verksamhet', 'Närstående');
  await way.answer('Kallas eller bjuds in', 'Inbjuden: får komma');
  await way.answer('Svar', 'Kommer');

  await way.to('Personen');
  await way.write('Namn', 'Lars');
  await way.answer('Slags nummer', 'Inget nummer');
  await way.answer('Är personen förälder?', 'Ja');
  await way.write('Barnens behov av information, råd och stöd', 'Två tonåringar som är mycket oroliga');

  await way.to('Vad som är viktigt, och hur det är nu');
  await way.tick('Vem har sett att det behövs en plan?', 'Socialtjänsten', 'Regionens hälso- och sjukvård');
  await way.add('önskan');
  await way.write('Det här är viktigt', 'Att få sova');
  await way.answer('Vad blev det av det?', 'Kom med i planen');
  await way.add('önskan');
  await way.write('Det här är viktigt', 'Körkortet tillbaka');
  await way.answer('Vad blev det av det?', 'Senare');
  await way.write('Därför att', 'Det går att söka igen i höst');
  await way.add('önskan');
  await way.write('Det här är viktigt', 'Starkare tabletter mot ryggen');
  await way.answer('Vad blev det av det?', 'Inte nu');
  await way.write('Därför att', 'Vårdcentralen säger nej: de går inte ihop med sömnmedicinen');
  await way.write('Personens egna styrkor och resurser', 'Kan gården, och är envis');

  await way.to('Möte och deltagare');
  await way.date('Mötet hölls', '2026-04-28');
  await way.add('deltagare');
  await way.write('Namn', 'Lars');
  await way.answer('Närvaro', 'På plats');
  await way.add('deltagare');
  await way.write('Namn', 'Alex');
  await way.answer('Närvaro', 'Kom inte');
  await way.answer('Om någon saknades, hur gjorde ni?', 'Vi fortsatte');
  await way.answer('Fick personen vara med och bestämma det?', 'Ja');

  await way.to('Mål och insatser');
  await way.add('mål');
  await way.write('Vad är viktigt för mig på lång sikt?', 'Att kunna vara kvar på gården');
  await way.answer('Vems mål är det?', 'Personens eget');
  await way.add('delmål');
  await way.write('Vad är viktigt för mig på kort sikt?', 'Sova på natten');
  await way.tick('Har ni pratat om det här?', 'Vill personen det här?');
  await way.add('insats');
  await way.write('Vad ska göras?', 'Läkaren går igenom medicinerna med Lars');
  await way.answer('Insatsen', 'Pågår');
  await way.answer('Vem ansvarar?', 'Regionen');
  await way.add('insats');
  await way.write('Vad ska göras?', 'Skriver upp hur natten har varit');
  await way.answer('Vem ansvarar?', 'Personen själv');
  await way.write('Hur ofta?', 'Varje morgon');
  await way.add('delmål');
  await way.write('Vad är viktigt för mig på kort sikt?', 'Ekonomin går ihop');
  await way.answer('Vems delmål är det?', 'Närståendes');
  await way.write('Vem?', 'Lars hustru');
  await way.add('insats');
  await way.write('Vad ska göras?', 'Budget- och skuldrådgivning');
  await way.answer('Insatsen', 'Ska prövas');
  await way.write('Vem ska pröva det?', 'Socialnämnden');
  await way.answer('Vem ansvarar?', 'Kommunen');
  await way.answer('Ska någon annan än kommunen och regionen göra något?', 'Ja');

  await way.to('Ansvar och nästa möte');
  await way.write('Huvudansvarig', 'Alex');
  await way.answer('Vilken huvudman har det övergripande ansvaret för planen?', 'Kommunen');
  await way.date('Nästa möte: datum', '2026-06-09');

  await way.to('Överenskommelse och kopior');
  await way.date('Planen upprättades', '2026-04-28');
  await way.answer('Håller personen med om planen?', 'Till en del');
  await way.write('Med personens egna ord', 'Vi får väl se');
  await way.add('oenighet');
  await way.write('Vem eller vilka?', 'Lars och vårdcentralen');
  await way.write('Om vad?', 'Starka värktabletter mot ryggont');
}

/** How it goes, and he takes the consent back. @param {Way} way */
async function untilClosed(way) {
  await way.to('Mål och insatser');
  await way.answer('Hur har det gått?', 'En bit på väg');
  await way.add('anteckning');
  await way.date('Datum', '2026-05-12');
  await way.answer('Hur gick det?', 'Inte än');
  await way.write('Anteckning', 'Tre timmar om natten');
  await way.add('anteckning');
  await way.date('Datum', '2026-06-09');
  await way.answer('Hur gick det?', 'En bit på väg');

  await way.to('Uppföljning');
  await way.add('uppföljning');
  await way.date('Datum', '2026-06-09');
  await way.write('Vilka var med?', 'Lars, hans hustru och Alex');
  await way.add('resultat');
  await way.choose('Delmål', 'Sova på natten');
  await way.answer('Blev det så?', 'En bit på väg');
  await way.answer('Leder målet fortfarande rätt?', 'Ja');
  await way.answer('Hur går vi vidare?', 'Fortsätt');
  await way.write('Har något nytt hänt?', 'Två kor är sålda');

  await way.to('Avstämning mellan mötena');
  await way.add('avstämning');
  await way.write('Vem hörde av sig?', 'Lars');
  await way.write('Hur?', 'På telefon');
  await way.write('Hur går det?', 'Han sover fem timmar');

  await way.to('Avslut');
  await way.answer('Varför avslutas planen?', 'Samtycket är tillbakadraget');
  await way.date('Planen avslutades', '2026-10-01');
  await way.answer('Vet personen vart hen kan vända sig?', 'Ja');

  await way.to('Avvikelser i samverkan');
  await way.add('avvikelse');
  await way.answer('Vad hände?', 'Någon kom inte');
  await way.write('Vilken verksamhet?', 'Kommunens missbruksenhet');
  await way.write('Beskriv', 'Missbruksenheten kom inte till mötet');
  await way.write('Vad gjordes åt det?', 'Enhetschefen har ringt och bett om ursäkt');

  await way.to('SIP-processen steg för steg');
  await way.answer('Klart', 'Ja');
  await way.date('Datum', '2026-04-07');
  await way.write('Anteckning', 'Lisa frågade två gånger');
  await way.answer('Klart', 'Ja');
  await way.date('Datum', '2026-04-14');

  await way.to('Nivå av samordning');
  await way.answer('Nivå', 'SIP+ (extern mötesledare, tät uppföljning)');
  await way.write('Varför den nivån?', 'Lars litar inte på myndigheter');
  await way.write('Extern mötesledare', 'Kim');
}

export const lars = {
  id: 'lars',
  name: 'Lars',
  sittings: [thinks, untilAgreed, untilClosed],
  plan: {
    consent: {
      answer: 'partly',
      purpose: 'Att vårdcentralen och kommunen drar åt samma håll',
      parties: [
        { party: 'regionalCare', name: 'Vårdcentralen', answer: 'yes' },
        { party: 'socialServices', name: 'Kommunens missbruksenhet', answer: 'thinking' },
        { party: 'school', answer: 'no' },
      ],
      excluded: 'Grannen. Skolan.',
      givers: [{ role: 'self', answer: 'yes' }],
      informedBy: 'Lisa',
      informedOn: '2026-04-07',
      understood: 'yes',
      history: [{ date: '2026-04-14', what: 'changed', by: 'Lars', words: 'Vårdcentralen får veta' }],
    },
    invitation: {
      kind: 'new',
      date: '2026-04-28',
      start: '08:15',
      place: 'Hemma hos Lars',
      purpose: 'Att Lars ska kunna vara kvar på gården',
      invited: [
        { name: 'Alex', party: 'socialServices', summons: 'summoned', reply: 'cannot' },
        { name: 'Lars hustru', party: 'relative', summons: 'invited', reply: 'comes' },
      ],
    },
    person: {
      name: 'Lars',
      identityKind: 'none',
      hasChildren: true,
      children: 'Två tonåringar som är mycket oroliga',
    },
    situation: {
      noticedBy: ['socialServices', 'regionalCare'],
      wishes: [
        { words: 'Att få sova', outcome: 'included' },
        { words: 'Körkortet tillbaka', outcome: 'later', because: 'Det går att söka igen i höst' },
        {
          words: 'Starkare tabletter mot ryggen',
          outcome: 'notNow',
          because: 'Vårdcentralen säger nej: de går inte ihop med sömnmedicinen',
        },
      ],
      ownResources: 'Kan gården, och är envis',
    },
    participants: {
      heldOn: '2026-04-28',
      people: [
        { name: 'Lars', attendance: 'present' },
        { name: 'Alex', attendance: 'absent' },
      ],
      absentDecision: 'continued',
      personAsked: true,
    },
    goals: {
      goals: [
        {
          words: 'Att kunna vara kvar på gården',
          whose: 'person',
          subgoals: [
            {
              words: 'Sova på natten',
              talked: ['accepted'],
              status: 'onTheWay',
              statuses: [
                { date: '2026-05-12', status: 'notYet', words: 'Tre timmar om natten' },
                { date: '2026-06-09', status: 'onTheWay' },
              ],
              actions: [
                { what: 'Läkaren går igenom medicinerna med Lars', state: 'ongoing', responsible: 'region' },
                { what: 'Skriver upp hur natten har varit', responsible: 'person', howOften: 'Varje morgon' },
              ],
            },
            {
              words: 'Ekonomin går ihop',
              whose: 'relative',
              whoseName: 'Lars hustru',
              actions: [
                {
                  what: 'Budget- och skuldrådgivning',
                  state: 'toBeTried',
                  triedBy: 'Socialnämnden',
                  responsible: 'municipality',
                },
              ],
            },
          ],
        },
      ],
      othersAct: true,
    },
    responsibility: { name: 'Alex', principal: 'municipality', nextDate: '2026-06-09' },
    agreement: {
      drawnUpOn: '2026-04-28',
      agrees: 'partly',
      agreesWords: 'Vi får väl se',
      disagreements: [{ who: 'Lars och vårdcentralen', words: 'Starka värktabletter mot ryggont' }],
    },
    followUp: {
      meetings: [
        {
          date: '2026-06-09',
          present: 'Lars, hans hustru och Alex',
          results: [{ subgoal: 'Sova på natten', result: 'partly', right: true, decision: 'continue' }],
          newCircumstances: 'Två kor är sålda',
        },
      ],
    },
    checkIn: { contacts: [{ by: 'Lars', how: 'På telefon', words: 'Han sover fem timmar' }] },
    closing: { reason: 'withdrawn', date: '2026-10-01', knowsWhere: true },
    deviation: {
      deviations: [
        {
          what: 'noShow',
          who: 'Kommunens missbruksenhet',
          words: 'Missbruksenheten kom inte till mötet',
          done: 'Enhetschefen har ringt och bett om ursäkt',
        },
      ],
    },
    process: {
      notice: { done: true, date: '2026-04-07', note: 'Lisa frågade två gånger' },
      prepare: { done: true, date: '2026-04-14' },
    },
    coordination: { level: 'sipPlus', because: 'Lars litar inte på myndigheter', chair: 'Kim' },
  },
};
