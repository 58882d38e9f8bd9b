import * as coreLater from '@delaktig/core/later-texts.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import * as before from './before-texts.ts';
import { alex, alexSaid, lars, meetingDocument } from './examples.test-helper.ts';
import { printHandouts } from './handout.ts';
import { meetingWith } from './on-page.test-helper.ts';

describe('meeting circle: planning a meeting that is the person’s own', () => {
  const fixture = new Fixture();

  it('somebody plans a meeting with keys alone: purpose, who comes, who leads', async () => {
    const harness = await meetingWith(fixture);
    await harness.purpose('Att trivas i skolan', true);
    same(harness.document.content.purpose, 'Att trivas i skolan', 'the purpose');
    await harness.tabTo('textbox', harness.word(before.whoName));
    await harness.type('Alex');
    await harness.press('Enter');
    await harness.type('Lisa');
    await harness.press('Enter');
    await harness.settled();
    same(harness.participant('Alex').person, true, 'the first is the one it is about');
    await harness.pick(harness.word(before.chairs), 'Lisa');
    same(harness.document.content.chair, harness.participant('Lisa').id, 'who leads');
  });

  it('what is being written stays while something else is drawn anew', async () => {
    const harness = await meetingWith(fixture);
    const field = (await harness.tabTo('textbox', 'Vad är mötet till för?')) as HTMLTextAreaElement;
    await harness.type('Sko');
    harness.element.requestUpdate();
    await harness.settled();
    same(field.value, 'Sko', 'what stands in the field');
  });

  it('whoever is taken away neither leads nor writes, and one undo brings all of it back', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.click(harness.find('button', /Ta bort .*Lisa, skol/));
    await harness.settled();
    same(harness.document.content.chair, undefined, 'who leads');
    harness.element.undo();
    same(harness.document.content.chair, 'p-lisa', 'after one undo');
  });

  it('one who leads and writes alone is told that it is hard, and a person who leads is helped', async () => {
    const harness = await meetingWith(fixture, lars());
    const shown = harness.element.shadowRoot?.textContent ?? '';
    check(shown.includes('Samma person leder och skriver'), 'nothing is said of both');
    check(shown.includes('Den som mötet gäller leder mötet'), 'nothing is said of help');
  });

  it('what the person has said in other methods is brought up by reference, and what nobody else may see is not offered', async () => {
    const harness = await meetingWith(fixture, null, (element) => {
      element.sources = alexSaid;
    });
    check(!harness.has('checkbox', /Bara mitt/), 'what nobody else may see is offered');
    await harness.tick('Ta med: Min hund Bella');
    const [question] = harness.document.content.questions;
    same(question?.reference?.item, 'own-dog', 'what it points at');
    await harness.tick('Ta med: Min hund Bella', false);
    same(harness.document.content.questions.length, 0, 'after taking it back');
  });

  it('the parts have times that make the whole, whatever the shares are', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.open('shape');
    await harness.dictate('Andel av tiden (procent): Behov, mål och insatser', '90');
    await harness.dictate('Mötets längd i minuter', '90');
    const chips = [...(harness.element.shadowRoot?.querySelectorAll('.part .chip') ?? [])];
    same(
      chips.reduce((sum, chip) => sum + Number.parseInt(chip.textContent, 10), 0),
      90,
      'the sum of the minutes',
    );
    check(
      (harness.element.shadowRoot?.textContent ?? '').includes('Andelarna blir 150 procent'),
      'nothing is said of shares',
    );
  });

  it('what cannot be a length or a share is not taken, and the field shows what there was', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.open('shape');
    await harness.dictate('Andel av tiden (procent): Inledning', '-4');
    same(harness.document.content.parts[0]?.share, 10, 'the share');
    await harness.dictate('Mötets längd i minuter', '9999');
    same(harness.document.content.minutes, 480, 'the longest there is');
  });

  it('all of the meeting, or some of it: never both; and a task of the person’s own', async () => {
    const harness = await meetingWith(fixture, alex(), (element) => {
      element.screen = 'person';
    });
    await harness.tick('Hela mötet');
    alike(harness.document.content.taking?.ways, ['writing', 'all'], 'the ways');
    same(harness.document.content.taking?.parts, undefined, 'the parts');
    await harness.choose('Visa mina bilder', 'Vill du göra något på mötet?');
    same(harness.document.content.taking?.task, 'pictures', 'the task');
    await harness.choose('Nej', /utan dig/);
    same(harness.document.content.taking?.without, 'no', 'whether others may talk without the person');
  });

  it('each ticks what they have prepared, by part', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.open('prepare');
    await harness.tick(/^Sammanfattning Kom överens med den som skriver/);
    alike(
      harness.participant('Lisa, skolsköterska').prepared,
      ['staff/opening', 'chair/opening', 'chair/summary'],
      'what is prepared',
    );
  });

  it('what is not talked about is on no other screen, in no picture, no copy and no hand-out', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.open('avoided');
    const shown = (): string => harness.element.shadowRoot?.textContent ?? '';
    check(shown().includes('Flytten i våras'), 'the one who leads does not see it');
    for (const screen of ['person', 'elsewhere']) {
      harness.element.screen = screen;
      await harness.settled();
      check(!shown().includes('Flytten i våras'), `it is shown to ${screen}`);
    }
    harness.element.screen = 'chair';
    harness.element.level = 'symbol';
    await harness.settled();
    check(!shown().includes('Flytten i våras'), 'it is shown in level symbol');
    check(!(await (await harness.element.toBlob('image/svg+xml')).text()).includes('Flytten'), 'it is in the picture');
    const copy = await harness.element.share({ questions: ['q-lunch', 'q-friends'], participants: true });
    const text = JSON.stringify(copy);
    check(!text.includes('Flytten') && !text.includes('prepared') && !text.includes('taking'), text);
    check(!text.includes('Josef och Lisa'), 'what the person said elsewhere is in the copy');
    check(text.includes('lunch'), 'what was picked is not there');
  });

  it('a hand-out has two sides for each role, front and back, and tells nothing that is the chair’s own', async () => {
    const harness = await meetingWith(fixture, alex());
    let pages: readonly string[] = [];
    await printHandouts(
      { locale: harness.element['locale'], document: harness.document, circles: ['chair', 'youth'] },
      {
        print: (window) => {
          pages = [...window.document.querySelectorAll('section')].map((page) => page.textContent);
        },
      },
    );
    same(pages.length, 4, 'how many sides');
    check(pages[0]?.includes('Till mötet: Ordförande') && pages[0].includes('Under mötet'), 'the front');
    check(pages[1]?.includes('Före mötet') && pages[1].includes('Träffa personen före mötet'), 'the back');
    check(!pages.join('').includes('Flytten'), 'what is not talked about is printed');
  });

  it('an identity number that somebody has written is on no hand-out, and stays in the document', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.purpose('Att Alex, 19900118-9811, har det bra');
    await harness.enter(before.questionField, 'Vem är 900118-9811?');
    let paper = '';
    await printHandouts(
      { locale: harness.element['locale'], document: harness.document, circles: ['youth'] },
      { print: (window) => void (paper = window.document.body.textContent) },
    );
    check(paper.includes('Att Alex, ••••••-••••, har det bra') && paper.includes('Vem är ••••••-••••?'), paper);
    same(harness.document.content.purpose, 'Att Alex, 19900118-9811, har det bra', 'the purpose');
  });

  it('nobody is added yet: it says so as a person would', async () => {
    const harness = await meetingWith(fixture);
    same(harness.element.summary, 'Längd: 60 minuter. Ingen är tillagd än.', 'nobody');
    await harness.enter(before.whoName, 'Alex');
    same(harness.element.summary, 'Längd: 60 minuter. 1 person kommer.', 'one');
  });

  it('own parts are added, named, put in order and taken away', async () => {
    const harness = await meetingWith(fixture);
    await harness.open('shape');
    await harness.choose(/Egna delar/, 'Välj form');
    await harness.activate('button', 'Lägg till en del');
    await harness.settled();
    const fields = harness.findAll('textbox', 'Delens namn');
    same(fields.length, 6, 'how many parts have names');
    await harness.click(harness.find('button', /Flytta upp: .*Ny del/));
    await harness.settled();
    same(harness.document.content.parts.at(-1)?.id, 'closing', 'which is last');
    await harness.click(harness.find('button', /Ta bort .*Ny del/));
    await harness.settled();
    same(harness.document.content.parts.length, 5, 'how many are left');
  });

  it('a meeting without parts says what to do, and can be given some', async () => {
    const harness = await meetingWith(fixture, meetingDocument({ shape: 'own', parts: [] }));
    check((harness.element.shadowRoot?.textContent ?? '').includes('Mötet har inga delar än'), 'nothing is said');
    await harness.open('shape');
    await harness.choose(/Fem delar/, 'Välj form');
    same(harness.document.content.parts.length, 5, 'the parts');
  });

  it('starting over can be undone', async () => {
    const harness = await meetingWith(fixture, alex());
    await harness.more(coreLater.startOver);
    await harness.activate('button', 'Ja, börja om');
    await harness.settled();
    same(harness.document.content.participants.length, 0, 'who comes');
    harness.element.undo();
    same(harness.document.content.participants.length, 4, 'after undo');
  });
});
