/** Lars's other plan of the course material: on his way home from the ward after an attempt to end his life. His children are close to him. */

/** @typedef {import('./plan-ways.js').Way} Way */

/** Until the plan is agreed upon. @param {Way} way */
async function untilAgreed(way) {
  await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja');
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Regional hälso- och sjukvård');
  await way.write('Namn eller enhet', 'Psykiatrisk öppenvård');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Skola');
  await way.write('Namn eller enhet', 'Barnens skola');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Jag vill tänka');
  await way.answer('Hur lämnades samtycket?', 'Skriftligt');
  await way.write('Vem informerade?', 'Fast vårdkontakt');
  await way.answer('Förstod personen informationen?', 'Till en del');

  await way.to('Kallelse och inbjudan');
  await way.answer('Mötet gäller', 'Ny SIP efter utskrivning från sjukhus');
  await way.date('Datum för mötet', '2026-03-18');
  await way.time('Börjar', '10:00');
  await way.write('Syfte, utifrån vad som är viktigt för personen', 'Att Lars ska kunna vara hemma med sina barn');
  await way.add('kallad eller inbjuden');
  await way.write('Namn', 'Alex');
  await way.write('Funktion eller relation', 'Fast vårdkontakt');
  await way.answer('Kallas eller bjuds in', 'Kallad: ska komma');
  await way.answer('Svar', 'Skickar någon annan');
  await way.write('Vem kommer i stället?', 'Lisa');
  await way.add('kallad eller inbjuden');
  await way.write('Namn', 'Lars dotter');
  await way.choose('Verksamhet', 'Närstående');
  await way.answer('Kallas eller bjuds in', 'Inbjuden: får komma');
  await way.answer('Svar', 'Kommer');
  await way.write('Andra frågor som hen är med på', 'Det som är hemma');
  await way.date('Underrättelsen om utskrivning kom', '2026-03-02');
  await way.date('Kallelsen skickades', '2026-03-04');

  await way.to('Personen');
  await way.write('Namn', 'Lars');
  await way.answer('Är personen förälder?', 'Ja');
  await way.write('Barnens behov av information, råd och stöd', 'De vill veta vad som har hänt');

  await way.to('Vad som är viktigt, och hur det är nu');
  await way.tick('Vem har sett att det behövs en plan?', 'Regionens hälso- och sjukvård', 'Personen själv');
  await way.add('önskan');
  await way.write('Det här är viktigt', 'Att få vara hemma med barnen');
  await way.answer('Vad blev det av det?', 'Kom med i planen');
  await way.write('Närståendes egna behov', 'Hustrun behöver någon att ringa på kvällen');
  await way.answer('Finns det redan en SIP?', 'Ja, den avslutas och en ny görs');

  await way.to('Möte och deltagare');
  await way.date('Mötet hölls', '2026-03-18');
  await way.add('deltagare');
  await way.write('Namn', 'Lars');
  await way.answer('Närvaro', 'En del av mötet');
  await way.add('deltagare');
  await way.write('Namn', 'Lars dotter');
  await way.choose('Verksamhet', 'Närstående');
  await way.answer('Närvaro', 'På plats');

  await way.to('Mål och insatser');
  await way.add('mål');
  await way.write('Vad är viktigt för mig på lång sikt?', 'Att kunna vara hemma på gården med barnen');
  await way.answer('Vems mål är det?', 'Personens eget');
  await way.add('delmål');
  await way.write('Vad är viktigt för mig på kort sikt?', 'Veta vem jag ringer när det blir svårt');
  await way.add('insats');
  await way.write('Vad ska göras?', 'Samtal och uppföljning av medicinen');
  await way.answer('Insatsen', 'Pågår');
  await way.answer('Vem ansvarar?', 'Regionen');
  await way.date('Börjar', '2026-03-19');
  await way.add('delmål');
  await way.write('Vad är viktigt för mig på kort sikt?', 'Barnen har någon att prata med');
  await way.add('insats');
  await way.write('Vad ska göras?', 'Stödsamtal för barnen');
  await way.answer('Insatsen', 'Erbjuds');
  await way.answer('Vem ansvarar?', 'Kommunen');
  await way.add('insats');
  await way.write('Vad ska göras?', 'Kör barnen till samtalen');
  await way.answer('Vem ansvarar?', 'Närstående');

  await way.to('Ansvar och nästa möte');
  await way.write('Huvudansvarig', 'Lisa');
  await way.answer('Vilken huvudman har det övergripande ansvaret för planen?', 'Regionen');
  await way.write(
    'Tillfällig ansvarsfördelning',
    'Kommunen ger barnen stödsamtal tills det är bestämt vem som ska göra det',
  );
  await way.date('Fördelningen gäller till och med', '2026-04-15');
  await way.write('Vem kan personen vända sig till mellan mötena?', 'Lisa');
  await way.write('Telefon mellan mötena', '070-174 06 58');
  await way.date('Nästa möte: datum', '2026-04-15');
  await way.time('Nästa möte: tid', '15:45');
  await way.write('Vilka behöver komma?', 'Lars, hans dotter och Lisa');

  await way.to('Överenskommelse och kopior');
  await way.date('Planen upprättades', '2026-03-18');
  await way.answer('Planen är', 'Ny SIP efter utskrivning från sjukhus');
  await way.answer('Håller personen med om planen?', 'Ja');
  await way.add('oenighet');
  await way.write('Vem eller vilka?', 'Kommunen och regionen');
  await way.write('Om vad?', 'Vem som ska ge barnen stödsamtal');
  await way.answer('Har personen fått en kopia?', 'Ja');
}

/** From the follow-up until it is closed. @param {Way} way */
async function untilClosed(way) {
  await way.to('Uppföljning');
  await way.add('uppföljning');
  await way.date('Datum', '2026-04-15');
  await way.add('resultat');
  await way.choose('Delmål', 'Barnen har någon att prata med');
  await way.answer('Blev det så?', 'Det blev så');
  await way.write('Vad ledde det till?', 'De är mindre oroliga');
  await way.answer('Hur går vi vidare?', 'Avsluta målet');

  await way.to('Avstämning mellan mötena');
  await way.add('avstämning');
  await way.date('Datum', '2026-05-06');
  await way.write('Vem hörde av sig?', 'Lisa');
  await way.write('Hur går det?', 'Lars vet vem han ringer');

  await way.to('Avslut');
  await way.answer('Varför avslutas planen?', 'Inget mer behov av samordning');
  await way.date('Planen avslutades', '2026-11-02');
  await way.answer('Vet personen vart hen kan vända sig?', 'Ja');
  await way.write('Vart?', 'Vårdcentralen, eller 1177');

  await way.to('Avvikelser i samverkan');
  await way.add('avvikelse');
  await way.date('Datum', '2026-03-18');
  await way.answer('Vad hände?', 'Verksamheterna är inte överens');
  await way.write('Vilken verksamhet?', 'Kommunen och regionen');
  await way.write('Vad gjordes åt det?', 'Cheferna möttes: kommunen fortsätter');
}

export const larsHome = {
  id: 'lars',
  name: 'Lars',
  sittings: [untilAgreed, untilClosed],
  plan: {
    consent: {
      answer: 'yes',
      parties: [
        { party: 'regionalCare', name: 'Psykiatrisk öppenvård', answer: 'yes' },
        { party: 'school', name: 'Barnens skola', answer: 'thinking' },
      ],
      form: 'written',
      informedBy: 'Fast vårdkontakt',
      understood: 'partly',
    },
    invitation: {
      kind: 'afterDischarge',
      date: '2026-03-18',
      start: '10:00',
      purpose: 'Att Lars ska kunna vara hemma med sina barn',
      invited: [
        {
          name: 'Alex',
          role: 'Fast vårdkontakt',
          summons: 'summoned',
          reply: 'sendsOther',
          substitute: 'Lisa',
        },
        { name: 'Lars dotter', party: 'relative', summons: 'invited', reply: 'comes', points: 'Det som är hemma' },
      ],
      noticeOn: '2026-03-02',
      sentOn: '2026-03-04',
    },
    person: { name: 'Lars', hasChildren: true, children: 'De vill veta vad som har hänt' },
    situation: {
      noticedBy: ['regionalCare', 'person'],
      wishes: [{ words: 'Att få vara hemma med barnen', outcome: 'included' }],
      relativesNeeds: 'Hustrun behöver någon att ringa på kvällen',
      existingPlan: 'restarted',
    },
    participants: {
      heldOn: '2026-03-18',
      people: [
        { name: 'Lars', attendance: 'partly' },
        { name: 'Lars dotter', party: 'relative', attendance: 'present' },
      ],
    },
    goals: {
      goals: [
        {
          words: 'Att kunna vara hemma på gården med barnen',
          whose: 'person',
          subgoals: [
            {
              words: 'Veta vem jag ringer när det blir svårt',
              actions: [
                {
                  what: 'Samtal och uppföljning av medicinen',
                  state: 'ongoing',
                  responsible: 'region',
                  start: '2026-03-19',
                },
              ],
            },
            {
              words: 'Barnen har någon att prata med',
              actions: [
                { what: 'Stödsamtal för barnen', state: 'offered', responsible: 'municipality' },
                { what: 'Kör barnen till samtalen', responsible: 'relative' },
              ],
            },
          ],
        },
      ],
    },
    responsibility: {
      name: 'Lisa',
      principal: 'region',
      dispute: 'Kommunen ger barnen stödsamtal tills det är bestämt vem som ska göra det',
      disputeUntil: '2026-04-15',
      betweenName: 'Lisa',
      betweenPhone: '070-174 06 58',
      nextDate: '2026-04-15',
      nextTime: '15:45',
      nextWho: 'Lars, hans dotter och Lisa',
    },
    agreement: {
      drawnUpOn: '2026-03-18',
      kind: 'afterDischarge',
      agrees: 'yes',
      disagreements: [{ who: 'Kommunen och regionen', words: 'Vem som ska ge barnen stödsamtal' }],
      personCopy: true,
    },
    followUp: {
      meetings: [
        {
          date: '2026-04-15',
          results: [
            {
              subgoal: 'Barnen har någon att prata med',
              result: 'reached',
              effect: 'De är mindre oroliga',
              decision: 'close',
            },
          ],
        },
      ],
    },
    checkIn: { contacts: [{ date: '2026-05-06', by: 'Lisa', words: 'Lars vet vem han ringer' }] },
    closing: { reason: 'noNeed', date: '2026-11-02', knowsWhere: true, where: 'Vårdcentralen, eller 1177' },
    deviation: {
      deviations: [
        {
          date: '2026-03-18',
          what: 'disagree',
          who: 'Kommunen och regionen',
          done: 'Cheferna möttes: kommunen fortsätter',
        },
      ],
    },
  },
};
