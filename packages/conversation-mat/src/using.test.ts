import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { viewports, within } from '@delaktig/testing/viewport.js';
import { alex, earlier, laid, odd, safety, school } from './examples.test-helper.ts';
import type { ConversationMatHarness } from './harness.ts';
import { matWith } from './on-page.test-helper.ts';

/** Where every card lies, by what it says. */
const lying = ({ mat }: ConversationMatHarness): Readonly<Record<string, string | null | undefined>> =>
  Object.fromEntries(mat.cards.map(({ id, place }) => [id, place?.step]));

describe('conversation mat: alone', () => {
  const fixture = new Fixture();

  it('a six-year-old who does not read practises with one finger: picture after picture, and nothing else to understand', async () => {
    const harness = await matWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.appears('button', 'Öva');
    await harness.tap(harness.find('button', 'Öva'));
    await harness.until(() => harness.document.content.mats.length === 1, 'the practice has begun');
    await harness.settled();
    check(harness.mat.practice === true, 'it is not practice');
    for (let n = 0; harness.mat.cards.some(({ place }) => !place); n++) {
      same(
        harness.tray ? harness.findAll('listitem').filter((item) => harness.tray?.contains(item)).length : 0,
        1,
        'cards shown',
      );
      const answers = harness.findAll('button', /lägg .* här$/u);
      same(answers.length, 4, 'three answers and aside');
      const answer = answers[n % 3];
      check(answer, 'no answer');
      await harness.tap(answer);
    }
    same(harness.mat.cards.length, 9, 'cards');
    await harness.tap(harness.find('button', 'Titta igenom'));
    for (let n = 0; n < 3; n++) {
      await harness.appears('heading', 'Stämmer det här?');
      await harness.tap(harness.find('button', 'Ja, det stämmer'));
    }
    await harness.appears('heading', 'Nu har du tittat på allt.');
    await harness.tap(harness.find('button', 'Tillbaka till mattan'));
    check(harness.board, 'the mat is not shown');
  });

  it('with the keyboard alone: number keys lay one card after another, 0 puts aside, Delete takes back, and each is heard', async () => {
    const harness = await matWith(fixture, alex());
    harness.card('Läsa').focus();
    await harness.press('1');
    await harness.until(() => harness.said.includes('Läsa: Gillar'), `it is heard; it said ${harness.said}`);
    same(nameOf(harness.focus ?? document.body), 'Läxor', 'the focus');
    await harness.press('0');
    alike([lying(harness)['reading'], lying(harness)['homework']], ['like', null], 'where they lie');
    check(harness.focusLine.includes('Titta igenom'), `the focus is on ${harness.focusLine}`);
    harness.card('Läxor').focus();
    await harness.press('Delete');
    same(lying(harness)['homework'], undefined, 'where it lies');
  });

  it('who wants to go deeper into a topic of the menu comes to a mat on it: a new one, or the one begun', async () => {
    const harness = await matWith(fixture, alex());
    const { element } = harness;
    const begun = harness.mat.topic.id;
    same(await element.showTopic('family'), true, 'there is a mat on family');
    same(harness.mat.topic.id, 'family', 'what is shown');
    same(await element.showTopic(begun), true, 'the one begun');
    same(harness.mat.topic.id, begun, 'what is shown');
    same(harness.document.content.mats.length, 2, 'mats');
    same(await element.showTopic('the-sea'), false, 'one that nobody knows');
    element.config = { topics: [{ id: 'the-sea', label: 'Havet', options: [] }] };
    same(await element.showTopic('the-sea'), true, 'one of the host’s');
    same(harness.mat.topic.label, 'Havet', 'what it is called');
  });

  it('a card follows its answer: whoever moves a card on the mat with a number key stands on it there', async () => {
    const harness = await matWith(fixture, alex());
    harness.card('Lärarna').focus();
    await harness.press('3');
    same(nameOf(harness.focus ?? document.body), 'Lärarna, Gillar inte', 'the focus');
  });

  it('somebody changes their mind: what was laid is taken back by its name, and laid again', async () => {
    const harness = await matWith(fixture, alex());
    await harness.place('Läsa', 'Gillar', 'keys');
    await harness.activate('button', 'Ångra: lägga Läsa');
    same(lying(harness)['reading'], undefined, 'where it lies');
    await harness.activate('button', 'Gör om: lägga Läsa');
    same(lying(harness)['reading'], 'like', 'where it lies');
  });

  it('more can be said of a card in one’s own words, and it is kept', async () => {
    const harness = await matWith(fixture, alex());
    await harness.open('Skolmaten');
    await harness.dictate('Vill du säga något mer om det?', 'Bara på fredagar.');
    same(harness.inDocument('Skolmaten').comment, 'Bara på fredagar.', 'the comment');
    await harness.press('Escape');
    check(nameOf(harness.card('Skolmaten, med kommentar')).includes('Vet inte'), 'the card does not say so');
  });

  it('a card of one’s own waits among the others; an empty one is asked for', async () => {
    const harness = await matWith(fixture, alex());
    await harness.activate('button', 'Lägg till');
    await harness.until(() => harness.said.includes('Skriv något'), `it is heard; it said ${harness.said}`);
    await harness.add('Salladen', 'keyboard');
    same(harness.mat.cards.at(-1)?.label, 'Salladen', 'the last card');
    check(harness.tray?.textContent.includes('Salladen'), 'it does not wait');
  });

  it('a card can be talked about on a mat of its own, and one goes back to the whole', async () => {
    const harness = await matWith(fixture, alex());
    await harness.open('Skolmaten');
    await harness.activate('button', 'Prata mer om det här');
    await harness.until(() => harness.document.content.mats.length === 2, 'there is a mat about it');
    await harness.settled();
    await harness.add('Salladen');
    same(harness.mat.detailOf?.card, 'lunch', 'what it is about');
    await harness.activate('button', 'Tillbaka till Skola');
    check(harness.card('Skolmaten'), 'the whole is not shown');
    await harness.until(() => harness.focusLine.includes('Skolmaten'), `the focus is on ${harness.focusLine}`);
  });

  it('in the list, whoever closes a card’s panel stands on the button that opened it', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.view = 'list'));
    await harness.activate('button', /^Ändra .*Rasterna/u);
    await harness.appears('dialog', 'Rasterna');
    await harness.press('Escape');
    await harness.until(
      () => /button.*Ändra.*Rasterna/u.test(harness.focusLine),
      `the focus is on ${harness.focusLine}`,
    );
  });

  it('a column that has changed since is no longer one that somebody has said yes to', async () => {
    const harness = await matWith(fixture, laid());
    await harness.activate('button', 'Titta igenom');
    await harness.activate('button', 'Ja, det stämmer');
    await harness.activate('button', 'Tillbaka till mattan');
    await harness.place('Rasterna', 'Gillar inte', 'keys');
    await harness.more('Titta igenom');
    check(!harness.element.shadowRoot?.textContent.includes('Du har sagt att det stämmer'), 'it still counts');
  });

  it('the topics are few at a time in level symbol, and the rest come on request', async () => {
    const harness = await matWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.appears('button', 'Öva');
    const shown = (): number => harness.element.shadowRoot?.querySelectorAll('.topic-button').length ?? 0;
    same(shown(), 6, 'topics');
    await harness.activate('button', /^Visa fler/u);
    check(shown() > 10, `${String(shown())} topics`);
  });

  it('a card whose answer has been taken away says which it was in the words that stood there, not as a name in the data', async () => {
    const harness = await matWith(fixture, alex());
    await harness.more('Fråga och svar');
    await harness.choose('2 svar', 'Hur många svar?');
    const lost = harness.find('region', 'Passar inte svaren');
    await harness.until(() => lost.textContent.includes('Vet inte'), `it says: ${lost.textContent}`);
    check(!lost.textContent.includes('unsure'), `it says: ${lost.textContent}`);
  });

  it('what was said of a card whose answer has been taken away is in the words and in the picture, and not as if nothing was said', async () => {
    const { scale } = school();
    const harness = await matWith(
      fixture,
      alex({ scale: { ...scale, steps: scale.steps.filter(({ id }) => id !== 'unsure') } }),
    );
    const line = /Passar inte svaren, Vet inte: .?Skolmaten/u;
    await harness.until(
      () => harness.find('region', 'Passar inte svaren').textContent.includes('Vet inte'),
      'the words have come',
    );
    const words = await harness.element.inWords();
    check(line.test(words), words);
    const svg = await (await harness.element.toBlob('image/svg+xml')).text();
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const written = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
    check(line.test(written), written);
    check(!/Inte lagt: .*Skolmaten/u.test(written), written);
  });

  it('what does not fit the scale is shown as such, and goes where the person puts it', async () => {
    const harness = await matWith(fixture, odd());
    check(harness.has('region', 'Passar inte svaren'), 'it is not shown');
    harness.find('button', /Fet.*Passar inte svaren$/u).focus();
    await harness.press('2');
    same(lying(harness)['a'], 'unsure', 'where it lies');
    check(!harness.has('region', 'Passar inte svaren'), 'it is still shown');
    check(!harness.element.shadowRoot?.querySelector('.card b'), 'markup became markup');
  });
});

describe('conversation mat: together', () => {
  const fixture = new Fixture();

  it('the document says which cards a helper laid', async () => {
    const harness = await matWith(fixture, alex());
    await harness.place('Läsa', 'Gillar', 'keys');
    await harness.more('En hjälpare lägger korten');
    check(harness.find('note').textContent.includes('hjälpare'), 'it is not said');
    await harness.place('Läxor', 'Vet inte', 'keys');
    alike(
      [harness.inDocument('Läsa').place?.by, harness.inDocument('Läxor').place?.by],
      ['person', 'helper'],
      'who laid them',
    );
  });

  it('a mat about feeling safe opens only when a grown-up has said that there is time, and closes with Paus', async () => {
    const harness = await matWith(fixture, null, (element) => (element.config = { topics: [safety] }));
    await harness.begin('Trygghet');
    await harness.appears('heading', 'Finns det tid att stanna?');
    check(!harness.board && !harness.element.shadowRoot?.textContent.includes('Skolgården'), 'a card is shown before');
    await harness.activate('button', 'Ja, jag har tid att stanna');
    check(harness.board, 'the mat is not shown');
    check(
      harness.element.shadowRoot?.textContent.includes('19 kap. 1 § socialtjänstlagen (2025:400)'),
      'no help for staff',
    );
    harness.element.cover();
    harness.element.uncover();
    await harness.settled();
    await harness.appears('heading', 'Finns det tid att stanna?');
  });

  it('question and answers can be changed, and whoever chooses answers that do not fit is told', async () => {
    const harness = await matWith(fixture, alex());
    await harness.more('Fråga och svar');
    await harness.choose('Viktigt eller inte viktigt', 'Vilka svar?');
    check(harness.find('alert').textContent.includes('passar inte'), 'nobody is told');
    await harness.choose('Hur viktigt är det här för dig?', 'Vilken fråga?');
    check(!harness.has('alert'), 'it is still told');
    check(harness.has('region', 'Passar inte svaren'), 'cards that lay under other answers are not shown');
  });

  for (const side of ['start', 'end'] as const)
    it(`who does not see one half has the answers under each other at the ${side} of the rows, and cards are laid there`, () =>
      within(viewports.tablet, async () => {
        const harness = await matWith(fixture, alex(), (element) => (element.config = { scaleAt: side }));
        const [like, unsure] = ['Gillar', 'Vet inte'].map((name) => harness.column(name).getBoundingClientRect());
        check(like && unsure && like.bottom <= unsure.top + 1, 'the answers do not stand under each other');
        const row = harness.column('Gillar').getBoundingClientRect();
        const card = harness.card('Lärarna').getBoundingClientRect();
        const room = side === 'start' ? card.left - row.left : row.right - card.right;
        check(room > 60, `the card lies where the answer stands: ${String(room)}`);
        await harness.place('Läsa', 'Gillar inte', 'drag');
        same(lying(harness)['reading'], 'dislike', 'where the dragged card lies');
        await harness.place('Läxor', 'Vet inte', 'keys');
        same(lying(harness)['homework'], 'unsure', 'where the card laid by a number key lies');
      }));

  it('the earlier mat stands beside this one: the same and not the same, and no number', async () => {
    const harness = await matWith(fixture, laid(), (element) => (element.compareWith = earlier()));
    await harness.more('Jämför');
    const rows = harness.findAll('row').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    check(
      rows.some((row) => /Matte Gillar Gillar inte ≠ Olika svar/.test(row)),
      rows.join('\n'),
    );
    check(
      rows.some((row) => /Skolmaten Vet inte Vet inte = Samma svar/.test(row)),
      rows.join('\n'),
    );
  });

  it('another person’s mat is not shown unless both have said yes, and never to a child', async () => {
    const other = { ...earlier(), owner: { id: 'lisa' } };
    const small = { ...other, level: 'symbol' };
    for (const [config, shown, compareWith] of [
      [null, false, other],
      [{ agreed: [true, false] }, false, other],
      [{ agreed: [true, true] }, true, other],
      [{ agreed: [true, true], child: true }, false, other],
      [{ agreed: [true, true] }, false, small],
      [{ agreed: [true, true], child: false }, true, small],
    ] as const) {
      const harness = await matWith(fixture, laid(), (element) => Object.assign(element, { compareWith, config }));
      await harness.activate('button', 'Mer');
      same(harness.has('button', 'Jämför'), shown, JSON.stringify(config));
    }
  });

  it('a picture and the words say what was said, answer by answer', async () => {
    const { element } = await matWith(fixture, alex());
    const svg = await (await element.toBlob('image/svg+xml')).text();
    for (const words of ['Samtalsmatta: Alex', 'Skola', 'Lärarna', 'Gillar inte'])
      check(svg.includes(words), `the picture lacks ${words}`);
    const words = await element.inWords();
    check(/Gillar: .*Lärarna.* och .*Rasterna/.test(words), words);
    same((await element.toBlob()).type, 'image/png', 'type');
  });

  it('a picture of five answers has all the words of each: two that begin alike can be told apart', async () => {
    const words = [
      'Kan själv',
      'Kan det mesta själv',
      'Behöver lite hjälp',
      'Behöver ganska mycket hjälp',
      'Behöver mycket hjälp',
    ];
    const steps = words.map((sv, n) => ({
      id: n === 0 ? 'like' : `s${String(n)}`,
      label: { sv },
      picture: { provider: 'fluent', id: 'hand' },
    }));
    const { element } = await matWith(fixture, alex({ scale: { kind: 'help', steps } }));
    const svg = await (await element.toBlob('image/svg+xml')).text();
    check(!svg.includes('…'), `words are cut: ${svg.match(/[^<>]*…/gu)?.join(', ') ?? ''}`);
  });

  it('a picture that is saved before a topic is chosen says what to do', async () => {
    const { element } = await matWith(fixture);
    const svg = await (await element.toBlob('image/svg+xml')).text();
    check(svg.includes('Välj ett ämne'), 'the picture is a title alone');
  });

  it('on a wall the mat is as wide as the wall, and the cards can be seen from the other side of the room', () =>
    within(viewports.wall, async () => {
      const harness = await matWith(fixture, alex());
      const { width } = harness.element.getBoundingClientRect();
      const [mat, card] = [harness.board, harness.card('Skolmaten')].map((part) => part?.getBoundingClientRect());
      check(mat && mat.width > width * 0.65, `the mat is ${String(mat?.width)} of ${String(width)}`);
      check(card && card.width > 160, `a card is ${String(card?.width)}`);
    }));

  it('on paper: the mat and the same in words', async () => {
    const { element } = await matWith(fixture, alex());
    const page = await printed(() => element.print());
    check(page.querySelector('svg')?.textContent.includes('Samtalsmatta: Alex') === true, 'the mat is not there');
    check(/Gillar: .*Lärarna/u.test(page.textContent), page.textContent);
  });

  it('an empty mat on paper has nobody’s name, lines for name and day, and topic, answers and cards to cut out, some of them to fill in', async () => {
    const { element } = await matWith(fixture, alex());
    const page = await printed(() => element.print({ blank: true }));
    const drawn = page.querySelector('svg')?.textContent ?? '';
    check(!drawn.includes('Alex') && !drawn.includes('2026'), `somebody’s: ${drawn}`);
    check(drawn.includes('Namn:') && drawn.includes('Datum:'), 'there is nowhere to write the name and the day');
    const cut = [...page.querySelectorAll('.cut li')].map(
      ({ className, textContent }) => `${className} ${textContent}`,
    );
    for (const card of ['topic Skola', 'step Vet inte', 'card Rasterna', 'card '])
      check(cut.includes(card), `no ${card} to cut out among ${cut.join(', ')}`);
  });

  it('before a topic is chosen an empty mat is printed, to fill in by hand', async () => {
    const { element } = await matWith(fixture);
    const page = await printed(() => element.print());
    const cut = [...page.querySelectorAll('.cut li')].map(({ textContent }) => textContent);
    check(cut.includes('Gillar') && cut.filter((words) => words === '').length > 4, cut.join(', '));
  });
});
