/** Three cases of the course material (a child with a serious illness; a farmer who drinks; the same man after the ward), as staff write them. */
import assert from 'node:assert/strict';

/** @typedef {import('./plan-ways.js').Keys | import('./plan-ways.js').Touch | import('./plan-ways.js').Reader} Way */
/** @typedef {{ (way: Way): Promise<void>, check(content: any): void }} Written what is done, and what is stored afterwards */

/** @param {any[]} things */
const actionsOf = (things) => things.map(({ actions }) => actions.map((/** @type {any} */ { what }) => what));

/** A child who is ill: the goals are the parents', and the child health centre's. @type {Written} */
export const josef = Object.assign(
  async (/** @type {Way} */ way) => {
    await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja');
    await way.write('Vad ska uppgifterna användas till?', 'BVC och barnmedicin behöver prata med varandra');
    for (const unit of ['Barnmedicin', 'BVC']) {
      await way.add('verksamhet');
      await way.choose('Slags verksamhet', 'Regional hälso- och sjukvård');
      await way.write('Namn eller enhet', unit);
      await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
    }
    await way.write('Vad och vem gäller samtycket inte?', 'Föräldrarnas egna vårdkontakter');
    await way.date('Samtycket gäller till och med', '2026-12-31');
    for (const parent of ['Josefs mamma', 'Josefs pappa']) {
      await way.add('person som samtycker');
      await way.choose('Som', 'Vårdnadshavare');
      await way.write('Namn', parent);
      await way.answer('Svar', 'Ja');
    }
    await way.answer('Förstod personen informationen?', 'Ja');

    await way.to('Kallelse och inbjudan');
    await way.answer('Mötet gäller', 'Ny SIP');
    await way.write(
      'Syfte, utifrån vad som är viktigt för personen',
      'Att Josef har det bra, och att hans föräldrar är trygga',
    );
    await way.add('kallad eller inbjuden');
    await way.write('Namn', 'Alex');
    await way.write('Funktion eller relation', 'Sjuksköterska, BVC');
    await way.answer('Svar', 'Kommer');

    await way.to('Personen');
    await way.write('Namn', 'Josef');

    await way.to('Vad som är viktigt, och hur det är nu');
    await way.add('önskan');
    await way.write('Det här är viktigt', 'Att få leka');
    await way.answer('Vad blev det av det?', 'Kom med i planen');
    await way.write('Det här fungerar inte', 'Föräldrarna får berätta allt två gånger');

    await way.to('Möte och deltagare');
    await way.date('Mötet hölls', '2026-03-02');
    await way.add('deltagare');
    await way.write('Namn', 'Josefs mamma');
    await way.write('Telefon', '070-174 06 05');
    await way.answer('Närvaro', 'På plats');

    await way.to('Mål och insatser');
    await way.add('mål');
    await way.write('Vad är viktigt för mig på lång sikt?', 'Josefs föräldrar är trygga med hans hälsa och vård');
    await way.write('Målet med lätta ord', 'Mamma och pappa vet hur jag mår.');
    await way.answer('Vems mål är det?', 'Vårdnadshavares');
    for (const [words, what, who, often] of [
      [
        'Föräldrarna vet hur Josef mår och vilken vård han behöver',
        'Information om Josefs sjukdom. Kallas till informationsmöte omgående.',
        'Barnläkare och kurator, barnmedicin',
        'En gång',
      ],
      ['Föräldrarna kan hantera sin oro', 'Stödsamtal', 'Kurator, barnmedicin', 'En gång i månaden'],
      ['BVC vet det de behöver veta om Josefs hälsa', 'Information', 'Personal, barnmedicin', 'Vid behov'],
    ]) {
      await way.add('delmål');
      await way.write('Vad är viktigt för mig på kort sikt?', words ?? '');
      await way.add('insats');
      await way.write('Vad ska göras?', what ?? '');
      await way.answer('Insatsen', 'Erbjuds');
      await way.answer('Vem ansvarar?', 'Regionen');
      await way.write('Vem ska göra det?', who ?? '');
      await way.write('Hur ofta?', often ?? '');
    }
    await way.answer('Ska någon annan än kommunen och regionen göra något?', 'Nej');

    await way.to('Ansvar och nästa möte');
    await way.write('Huvudansvarig', 'Lisa');
    await way.write('Den huvudansvarigas telefon', '070-174 06 58');
    await way.answer('Vilken huvudman har det övergripande ansvaret för planen?', 'Regionen');
    await way.date('Nästa möte: datum', '2026-05-04');

    await way.to('Överenskommelse och kopior');
    await way.date('Planen upprättades', '2026-03-02');
    await way.answer('Planen är', 'Ny SIP');
    await way.answer('Håller personen med om planen?', 'Ja');

    await way.to('Uppföljning');
    await way.add('uppföljning');
    await way.date('Datum', '2026-05-04');
    await way.add('resultat');
    await way.choose('Delmål', 'Föräldrarna vet hur Josef mår och vilken vård han behöver');
    await way.answer('Blev det så?', 'Det blev så');
    await way.answer('Hur går vi vidare?', 'Avsluta målet');

    await way.to('Avslut');
    await way.answer('Varför avslutas planen?', 'Målen är nådda');
    await way.date('Planen avslutades', '2026-09-01');
    await way.answer('Vet personen vart hen kan vända sig?', 'Ja');
  },
  {
    /** @param {any} content */
    check({
      consent,
      invitation,
      person,
      situation,
      participants,
      goals,
      responsibility,
      agreement,
      followUp,
      closing,
    }) {
      assert.equal(consent.answer, 'yes');
      assert.deepEqual(
        consent.parties.map((/** @type {any} */ { party, name, answer }) => [party, name, answer]),
        [
          ['regionalCare', 'Barnmedicin', 'yes'],
          ['regionalCare', 'BVC', 'yes'],
        ],
      );
      assert.equal(consent.validUntil, '2026-12-31');
      assert.deepEqual(
        consent.givers.map((/** @type {any} */ { role, name, answer }) => [role, name, answer]),
        [
          ['guardian', 'Josefs mamma', 'yes'],
          ['guardian', 'Josefs pappa', 'yes'],
        ],
      );
      assert.deepEqual([invitation.kind, invitation.invited[0].reply], ['new', 'comes']);
      assert.equal(person.name, 'Josef');
      assert.deepEqual([situation.wishes[0].words, situation.wishes[0].outcome], ['Att få leka', 'included']);
      assert.deepEqual([participants.heldOn, participants.people[0].attendance], ['2026-03-02', 'present']);
      const [goal] = goals.goals;
      assert.equal(goal.whose, 'guardian');
      assert.deepEqual(actionsOf(goal.subgoals), [
        ['Information om Josefs sjukdom. Kallas till informationsmöte omgående.'],
        ['Stödsamtal'],
        ['Information'],
      ]);
      assert.equal(goals.othersAct, false);
      assert.deepEqual([responsibility.principal, responsibility.nextDate], ['region', '2026-05-04']);
      assert.deepEqual([agreement.kind, agreement.agrees], ['new', 'yes']);
      const [result] = followUp.meetings[0].results;
      assert.deepEqual([result.subgoal, result.result, result.decision], [goal.subgoals[0].id, 'reached', 'close']);
      assert.deepEqual([closing.reason, closing.date, closing.knowsWhere], ['goalsMet', '2026-09-01', true]);
    },
  },
);

/** A farmer with two teenagers, who drinks, sleeps badly and distrusts authorities. @type {Written} */
export const lars = Object.assign(
  async (/** @type {Way} */ way) => {
    await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja, till en del');
    await way.add('verksamhet');
    await way.choose('Slags verksamhet', 'Regional hälso- och sjukvård');
    await way.write('Namn eller enhet', 'Vårdcentralen');
    await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
    await way.add('verksamhet');
    await way.choose('Slags verksamhet', 'Socialtjänst');
    await way.write('Namn eller enhet', 'Kommunens missbruksenhet');
    await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Jag vill tänka');
    await way.write('Vad och vem gäller samtycket inte?', 'Grannen. Skolan.');

    await way.to('Personen');
    await way.write('Namn', 'Lars');
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
    await way.write('Personens egna styrkor och resurser', 'Kan gården, och är envis');

    await way.to('Mål och insatser');
    await way.add('mål');
    await way.write('Vad är viktigt för mig på lång sikt?', 'Att kunna vara kvar på gården');
    await way.answer('Vems mål är det?', 'Personens eget');
    await way.add('delmål');
    await way.write('Vad är viktigt för mig på kort sikt?', 'Sova på natten');
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
    await way.add('insats');
    await way.write('Vad ska göras?', 'Budget- och skuldrådgivning');
    await way.answer('Insatsen', 'Ska prövas');
    await way.write('Vem ska pröva det?', 'Socialnämnden');
    await way.answer('Vem ansvarar?', 'Kommunen');
    await way.answer('Ska någon annan än kommunen och regionen göra något?', 'Ja');

    await way.to('Ansvar och nästa möte');
    await way.write('Huvudansvarig', 'Alex');
    await way.answer('Vilken huvudman har det övergripande ansvaret för planen?', 'Kommunen');

    await way.to('Överenskommelse och kopior');
    await way.answer('Håller personen med om planen?', 'Till en del');
    await way.add('oenighet');
    await way.write('Vem eller vilka?', 'Lars och vårdcentralen');
    await way.write('Om vad?', 'Starka värktabletter mot ryggont');

    await way.to('Uppföljning');
    await way.add('uppföljning');
    await way.write('Vilka var med?', 'Lars, hans hustru och Alex');
    await way.add('resultat');
    await way.choose('Delmål', 'Sova på natten');
    await way.answer('Blev det så?', 'En bit på väg');
    await way.answer('Hur går vi vidare?', 'Fortsätt');

    await way.to('Avslut');
    await way.answer('Varför avslutas planen?', 'Samtycket är tillbakadraget');
    await way.date('Planen avslutades', '2026-10-01');

    await way.to('Avvikelser');
    await way.add('avvikelse');
    await way.answer('Vad hände?', 'Någon kom inte');
    await way.write('Beskriv', 'Missbruksenheten kom inte till mötet');
  },
  {
    /** @param {any} content */
    check({ consent, person, situation, goals, responsibility, agreement, followUp, closing, deviation }) {
      assert.deepEqual(
        [consent.answer, ...consent.parties.map((/** @type {any} */ { answer }) => answer)],
        ['partly', 'yes', 'thinking'],
      );
      assert.deepEqual([person.name, person.hasChildren], ['Lars', true]);
      assert.deepEqual(situation.noticedBy, ['socialServices', 'regionalCare']);
      assert.deepEqual(
        situation.wishes.map((/** @type {any} */ { outcome }) => outcome),
        ['included', 'later'],
      );
      const [sleep, money] = goals.goals[0].subgoals;
      assert.deepEqual(
        sleep.actions.map((/** @type {any} */ { responsible }) => responsible),
        ['region', 'person'],
      );
      assert.deepEqual([money.actions[0].state, money.actions[0].triedBy], ['toBeTried', 'Socialnämnden']);
      assert.equal(responsibility.principal, 'municipality');
      assert.equal(agreement.disagreements[0].words, 'Starka värktabletter mot ryggont');
      const [result] = followUp.meetings[0].results;
      assert.deepEqual([result.subgoal, result.result], [sleep.id, 'partly']);
      assert.deepEqual([closing.reason, closing.date], ['withdrawn', '2026-10-01']);
      assert.equal(deviation.deviations[0].what, 'noShow');
    },
  },
);

/** The same man after an attempt to end his life, on his way home from the ward; his children are close to him. @type {Written} */
export const larsAfterTheWard = Object.assign(
  async (/** @type {Way} */ way) => {
    await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja');
    await way.add('verksamhet');
    await way.choose('Slags verksamhet', 'Regional hälso- och sjukvård');
    await way.write('Namn eller enhet', 'Psykiatrisk öppenvård');
    await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
    await way.answer('Hur lämnades samtycket?', 'Skriftligt');

    await way.to('Kallelse och inbjudan');
    await way.answer('Mötet gäller', 'Ny SIP efter utskrivning från sjukhus');
    await way.date('Datum för mötet', '2026-03-18');
    await way.write('Syfte, utifrån vad som är viktigt för personen', 'Att Lars ska kunna vara hemma med sina barn');
    await way.add('kallad eller inbjuden');
    await way.write('Namn', 'Alex');
    await way.write('Funktion eller relation', 'Fast vårdkontakt');
    await way.answer('Kallas eller bjuds in', 'Kallad: ska komma');
    await way.answer('Svar', 'Skickar någon annan');
    await way.write('Vem kommer i stället?', 'Lisa');
    await way.date('Underrättelsen om utskrivning kom', '2026-03-02');
    await way.date('Kallelsen skickades', '2026-03-04');

    await way.to('Personen');
    await way.write('Namn', 'Lars');
    await way.answer('Är personen förälder?', 'Ja');
    await way.write('Barnens behov av information, råd och stöd', 'De vill veta vad som har hänt');

    await way.to('Vad som är viktigt, och hur det är nu');
    await way.add('önskan');
    await way.write('Det här är viktigt', 'Att få vara hemma med barnen');
    await way.answer('Vad blev det av det?', 'Kom med i planen');
    await way.write('Närståendes egna behov', 'Hustrun behöver någon att ringa på kvällen');
    await way.answer('Finns det redan en SIP?', 'Ja, den avslutas och en ny görs');

    await way.to('Möte och deltagare');
    await way.add('deltagare');
    await way.write('Namn', 'Lars');
    await way.answer('Närvaro', 'En del av mötet');

    await way.to('Mål och insatser');
    await way.add('mål');
    await way.write('Vad är viktigt för mig på lång sikt?', 'Att kunna vara hemma på gården med barnen');
    await way.add('delmål');
    await way.write('Vad är viktigt för mig på kort sikt?', 'Veta vem jag ringer när det blir svårt');
    await way.add('insats');
    await way.write('Vad ska göras?', 'Samtal och uppföljning av medicinen');
    await way.answer('Insatsen', 'Pågår');
    await way.answer('Vem ansvarar?', 'Regionen');
    await way.add('delmål');
    await way.write('Vad är viktigt för mig på kort sikt?', 'Barnen har någon att prata med');
    await way.add('insats');
    await way.write('Vad ska göras?', 'Stödsamtal för barnen');
    await way.answer('Vem ansvarar?', 'Kommunen');

    await way.to('Ansvar och nästa möte');
    await way.write('Huvudansvarig', 'Lisa');
    await way.answer('Vilken huvudman har det övergripande ansvaret för planen?', 'Regionen');
    await way.write('Vem kan personen vända sig till mellan mötena?', 'Lisa');
    await way.write('Telefon mellan mötena', '070-174 06 58');

    await way.to('Överenskommelse och kopior');
    await way.answer('Planen är', 'Ny SIP efter utskrivning från sjukhus');
    await way.answer('Håller personen med om planen?', 'Ja');

    await way.to('Uppföljning');
    await way.add('uppföljning');
    await way.add('resultat');
    await way.choose('Delmål', 'Barnen har någon att prata med');
    await way.answer('Blev det så?', 'Det blev så');

    await way.to('Avslut');
    await way.answer('Varför avslutas planen?', 'Inget mer behov av samordning');
    await way.write('Vart?', 'Vårdcentralen, eller 1177');
  },
  {
    /** @param {any} content */
    check({
      consent,
      invitation,
      person,
      situation,
      participants,
      goals,
      responsibility,
      agreement,
      followUp,
      closing,
    }) {
      assert.deepEqual([consent.answer, consent.form], ['yes', 'written']);
      const [alex] = invitation.invited;
      assert.deepEqual(
        [invitation.kind, invitation.noticeOn, invitation.sentOn],
        ['afterDischarge', '2026-03-02', '2026-03-04'],
      );
      assert.deepEqual([alex.summons, alex.reply, alex.substitute], ['summoned', 'sendsOther', 'Lisa']);
      assert.equal(person.children, 'De vill veta vad som har hänt');
      assert.deepEqual(
        [situation.existingPlan, situation.relativesNeeds],
        ['restarted', 'Hustrun behöver någon att ringa på kvällen'],
      );
      assert.equal(participants.people[0].attendance, 'partly');
      const [, children] = goals.goals[0].subgoals;
      assert.deepEqual(
        [children.actions[0].what, children.actions[0].responsible],
        ['Stödsamtal för barnen', 'municipality'],
      );
      assert.deepEqual([responsibility.principal, responsibility.betweenPhone], ['region', '070-174 06 58']);
      assert.deepEqual([agreement.kind, agreement.agrees], ['afterDischarge', 'yes']);
      assert.equal(followUp.meetings[0].results[0].subgoal, children.id);
      assert.deepEqual([closing.reason, closing.where], ['noNeed', 'Vårdcentralen, eller 1177']);
    },
  },
);
