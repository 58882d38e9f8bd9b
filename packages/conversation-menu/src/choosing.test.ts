import { fakeStream, useFakeRecorder } from '@delaktig/core/recording/fake-recorder.test-helper.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { brokenWords } from '@delaktig/testing/broken-words.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { allByRole, byRole, nameOf } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { until } from '@delaktig/testing/waiting.js';
import { alex, menuDocument } from './examples.test-helper.ts';
import { menuWith } from './on-page.test-helper.ts';

describe('conversation menu: choosing what to talk about', () => {
  const fixture = new Fixture();
  let bringBack: () => void;
  beforeEach(() => {
    bringBack = useFakeRecorder();
  });
  afterEach(() => bringBack());

  it('yes, not now, does not want to: one choice each, and nothing asks again', async () => {
    const harness = await menuWith(fixture);
    same(harness.element.summary, 'Du har inte valt något än', 'before anything is chosen');
    await harness.open('Min skola');
    await harness.choose('Ja', 'Vill du prata om det här?');
    await harness.settled();
    same(harness.chosen, 'school', 'what is chosen');
    same(harness.element.summary, 'Du har valt 1 sak att prata om', 'in words');
    await harness.choose('Inte nu', 'Vill du prata om det här?');
    await harness.settled();
    same(harness.chosen, '', 'what is chosen');
    same(harness.topic('school').aside, 'notNow', 'aside');
    check(harness.card('Min skola').textContent.includes('Inte nu'), 'it is not seen');
    harness.element.undo();
    same(harness.chosen, 'school', 'after one undo');
    same(harness.topic('school').aside, undefined, 'after one undo');
  });

  it('on a phone two topics stand beside one another, whatever the page around takes', async () => {
    const harness = await menuWith(fixture, null, (element) => {
      element.level = 'symbol';
      element.style.inlineSize = '300px';
    });
    const [family, school] = ['Min familj', 'Min skola'].map((name) => harness.card(name).getBoundingClientRect());
    check(family && school && family.top === school.top && family.right < school.left, 'one stands below the other');
  });

  it('on a phone no topic’s name is broken in the middle of a word', async () => {
    const spoken = { id: 'own', kind: 'own', said: { voice: { attachment: 'v', seconds: 2 } } } as const;
    const harness = await menuWith(
      fixture,
      menuDocument({ topics: [...menuDocument().content.topics, spoken] }),
      (element) => {
        element.level = 'symbol';
        // A wide face.
        element.style.cssText = 'inline-size: 296px; font-family: Verdana, "DejaVu Sans", sans-serif';
      },
    );
    const names = [...(harness.element.shadowRoot?.querySelectorAll('.topic .topic-name') ?? [])];
    check(names.length > 0, 'there is no name');
    alike(names.flatMap(brokenWords), [], 'broken words');
  });

  it('the order is changed by buttons and by dragging', async () => {
    const harness = await menuWith(fixture, alex());
    await harness.click(harness.find('button', /Flytta ner: .*kompisar/));
    await harness.settled();
    same(harness.chosen, 'school friends own-dog', 'after the button');
    const handles = harness.element.shadowRoot?.querySelectorAll('[data-handle]') ?? [];
    const [first, , last] = handles;
    check(first && last, 'there are no handles');
    last.scrollIntoView({ block: 'center', behavior: 'instant' });
    const to = last.getBoundingClientRect();
    await harness.drag(first, { x: to.x + 20, y: to.bottom + 8 });
    await harness.settled();
    same(harness.chosen, 'friends own-dog school', 'after dragging');
  });

  it('an own topic is written with keys alone, and chosen at once', async () => {
    const harness = await menuWith(fixture);
    await harness.add('Sömn', true);
    const [id = ''] = harness.document.content.chosen;
    same(harness.topic(id).said?.words, 'Sömn', 'what was said');
    harness.element.undo();
    same(harness.element.value === null || harness.chosen === '', true, 'one undo takes it back');
    check(!harness.document.content.topics.some(({ kind }) => kind === 'own'), 'the topic is left');
  });

  it('what is being written about one topic is not left under another, and Klar keeps what is being written', async () => {
    const harness = await menuWith(fixture, alex());
    const words = (topic: string): readonly string[] =>
      (harness.topic(topic).answers ?? []).map(({ said }) => said.words ?? '');
    const write = async (question: string, answer: string): Promise<void> => {
      const field = byRole(harness.element, 'group', question).querySelector<HTMLTextAreaElement>('textarea.growing');
      check(field, 'there is no field');
      await harness.click(field);
      await harness.type(answer);
    };
    await harness.open('Min skola');
    await write('Hur är en bra dag i skolan?', 'När det är slöjd');
    await harness.open('Mitt hem');
    alike(words('school'), ['När det är slöjd'], 'what is kept');
    const fields = harness.findAll('textbox', 'Skriv ditt svar');
    same(fields.map((field) => field instanceof HTMLTextAreaElement && field.value).join(''), '', 'what stands there');
    await write('Var trivs du bäst hemma?', 'I sängen');
    await harness.press('Escape');
    await harness.settled();
    alike(words('home'), ['I sängen'], 'what is kept');
    same(harness.focus, harness.card('Mitt hem'), 'where one stands');
    await harness.dictate('Något annat du vill prata om', 'Fickpengar');
    await harness.open('Mitt hem');
    await write('Vad skulle göra det bättre hemma?', 'Ett lås');
    let given: unknown;
    harness.element.addEventListener('delaktig-finish', ({ detail }) => {
      given = detail.value;
      detail.waitUntil(Promise.resolve());
    });
    await harness.element.finish();
    check(JSON.stringify(given).includes('Ett lås'), 'the answer is not handed over');
    check(JSON.stringify(given).includes('Fickpengar'), 'the topic is not handed over');
  });

  it('a long answer is seen whole while it is written, in lines of its own; Enter adds it', async () => {
    const harness = await menuWith(fixture);
    await harness.open('Min skola');
    const field = harness.findAll('textbox', 'Skriv ditt svar').at(-1);
    check(field, 'there is no field');
    await harness.click(field);
    const { height } = field.getBoundingClientRect();
    await harness.type('Först');
    await harness.press('Shift+Enter');
    await harness.type('Sedan');
    await harness.press('Shift+Enter');
    await harness.type('Sist');
    check(field.getBoundingClientRect().height > height, 'the field is not higher');
    check(field.scrollHeight <= field.clientHeight, 'something of it cannot be seen');
    await harness.press('Enter');
    await harness.settled();
    same(harness.topic('school').answers?.[0]?.said.words, 'Först\nSedan\nSist', 'what is kept');
    same(field instanceof HTMLTextAreaElement && field.value, '', 'what stands there');
    same(harness.focus, field, 'where one stands');
    same(Math.round(field.getBoundingClientRect().height), Math.round(height), 'how high it is again');
  });

  it('another document has nothing of what was being written about the one before', async () => {
    const harness = await menuWith(fixture, alex(), (element) => (element.view = 'list'));
    const field = harness.element.shadowRoot?.querySelector<HTMLTextAreaElement>('[data-subject] textarea.growing');
    check(field, 'there is no field');
    field.value = 'Bara mitt';
    harness.element.value = menuDocument({}, { id: 'b1b5f0c8-6f5b-4a53-9a26-9ad0d0f6e203' });
    await harness.settled();
    check(!JSON.stringify(harness.element.value).includes('Bara mitt'), 'it is in the other document');
    const fields = [...(harness.element.shadowRoot?.querySelectorAll('textarea') ?? [])];
    check(!fields.some(({ value }) => value === 'Bara mitt'), 'it stands there');
  });

  it('a long answer can be written, as long as it may be', async () => {
    const harness = await menuWith(fixture);
    await harness.open('Min skola');
    const field = byRole(harness.element, 'group', 'När är det svårt i skolan?').querySelector<HTMLTextAreaElement>(
      'textarea.growing',
    );
    same(field?.maxLength, 4000, 'how long it may be');
  });

  it('a question is answered in writing; the question is kept as it was asked, and the answer can be quoted', async () => {
    const harness = await menuWith(fixture);
    await harness.open('Min skola');
    const asked = byRole(harness.element, 'group', 'När är det svårt i skolan?');
    const field = asked.querySelector<HTMLTextAreaElement>('textarea.growing');
    check(field, 'there is no field');
    await harness.click(field);
    await harness.type('När det är högljutt');
    await harness.press('Enter');
    await harness.settled();
    const [answer] = harness.topic('school').answers ?? [];
    check(answer, 'there is no answer');
    same(answer.said.words, 'När det är högljutt', 'the answer');
    alike(answer.asked, { sv: 'När är det svårt i skolan?' }, 'the question');
    same(harness.element.referenceTo(answer.id)?.quote, 'När det är högljutt', 'the quotation');
    same(harness.element.forMeeting.length, 0, 'for the meeting, before anybody has said so');
    // The first is the answer's own; the last is the topic's.
    const [box] = harness.findAll('checkbox', 'Ta med till mötet');
    check(box, 'there is no box');
    await harness.click(box);
    await harness.settled();
    same(harness.element.forMeeting.length, 1, 'for the meeting');
  });

  it('what was to be taken to the meeting and is then set aside is not taken there; it is again after a yes', async () => {
    const harness = await menuWith(fixture, alex());
    same(harness.element.forMeeting.length, 1, 'for the meeting');
    await harness.open('Mina kompisar');
    await harness.choose('Vill inte prata om det', 'Vill du prata om det här?');
    await harness.settled();
    alike(harness.element.forMeeting, [], 'for the meeting, after a no');
    await harness.choose('Ja', 'Vill du prata om det här?');
    await harness.settled();
    same(harness.element.forMeeting.length, 1, 'for the meeting, after a yes');
  });

  it('whoever closes a way to say an own topic stands where they opened it', async () => {
    const harness = await menuWith(fixture);
    for (const name of ['Välj en bild', 'Rita', 'Spela in en film']) {
      await harness.activate('button', name);
      await harness.settled();
      await harness.close();
      same(nameOf(harness.focus ?? document.body), name, 'where one stands');
    }
  });

  it('a question is answered with a recorded voice, under that question', async () => {
    const harness = await menuWith(fixture, null, (element) => {
      element.recordingSource = { open: () => Promise.resolve(fakeStream()) };
    });
    await harness.open('Mitt hem');
    const asked = byRole(harness.element, 'group', 'Vad skulle göra det bättre hemma?');
    const button = asked.querySelector<HTMLElement>('[data-way="voice"]');
    check(button, 'there is no button');
    await harness.click(button);
    await harness.appears('button', 'Börja spela in');
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.activate('button', 'Sluta spela in');
    await harness.appears('button', 'Använd inspelningen');
    await harness.activate('button', 'Använd inspelningen');
    await until(() => harness.topic('home').answers?.length === 1, 'it is kept');
    const [answer] = harness.topic('home').answers ?? [];
    check(answer, 'there is no answer');
    same(answer.question, 'q3', 'the question');
    check(harness.element.attachments.has(answer.said.voice?.attachment ?? ''), 'there is no sound');
  });

  it('with whom, and who may see it, are the person’s own choice', async () => {
    const harness = await menuWith(fixture, null, (element) => {
      element.config = { audience: [{ id: 'school', label: 'Skolan' }] };
    });
    await harness.open('Min fritid');
    await harness.dictate('Skriv ett namn', 'Lisa');
    await harness.press('Enter');
    await harness.settled();
    await harness.tick('Ingen annan');
    await harness.settled();
    const topic = harness.topic('leisure');
    same(topic.with?.[0]?.name, 'Lisa', 'with whom');
    alike(topic.visibleTo, [], 'who may see it');
  });

  it('a topic asks the host for a mat, where the host has one', async () => {
    const harness = await menuWith(fixture, null, (element) => {
      element.config = { mat: true };
    });
    const asked: unknown[] = [];
    harness.element.addEventListener('delaktig-open', ({ detail }) => void asked.push(detail));
    await harness.open('Min familj');
    await harness.activate('button', /^Öppna en samtalsmatta/u);
    alike(asked, [{ type: 'conversation-mat', document: harness.document.id, item: 'family' }], 'what is asked');
  });

  it('the ready decks are made from the configuration, and no question asks for an address', async () => {
    for (const [deck, count] of [
      ['menu', 10],
      ['school', 9],
      ['cards', 12],
      ['life-story', 12],
    ] as const) {
      const harness = await menuWith(fixture, null, (element) => {
        element.config = { deck };
      });
      same(harness.document.content.topics.length, count, deck);
      fixture.clear();
    }
    const harness = await menuWith(fixture);
    await harness.open('Om mig');
    check(!/adress|Var bor du/i.test(harness.element.shadowRoot?.textContent ?? ''), 'an address is asked for');
  });

  it('starting over brings back the whole menu, and can be undone', async () => {
    const harness = await menuWith(fixture, alex());
    await harness.more(coreLater.startOver);
    await harness.activate('button', 'Ja, börja om');
    await harness.settled();
    same(harness.chosen, '', 'what is chosen');
    same(harness.document.content.topics.length, 10, 'topics');
    harness.element.undo();
    same(harness.chosen, 'friends school own-dog', 'after undo');
  });

  it('one switch chooses a topic and puts it first', async () => {
    const harness = await menuWith(fixture, alex(), (element) => {
      element.scanning = true;
    });
    await harness.until(() => harness.element['scanRows']().length > 0, 'scanning has begun');
    const row = (name: string) => harness.element['scanRows']().find((each) => each.name === name);
    row('Ämnen att välja mellan')
      ?.items.find(({ name }) => name === 'Mitt hem')
      ?.actions?.()[0]
      ?.run();
    await harness.settled();
    same(harness.chosen, 'friends school own-dog home', 'after choosing');
    row('Det här vill jag prata om')
      ?.items.find(({ name }) => name === 'Mitt hem')
      ?.actions?.()[0]
      ?.run();
    await harness.settled();
    same(harness.chosen, 'friends school home own-dog', 'after moving');
  });

  it('in the list each button says which question or topic it is for', async () => {
    const harness = await menuWith(fixture, alex(), (element) => (element.view = 'list'));
    const list = harness.element.shadowRoot?.querySelector('.list-view');
    check(list, 'there is no list');
    for (const details of list.querySelectorAll('details')) details.open = true;
    const names = allByRole(list, 'button', /^(Spara|Lägg till|Rita|Ta ett foto|Välj en bild|Spela in|Ta bort)/u).map(
      nameOf,
    );
    check(names.length > 100, `too few buttons: ${names.join(', ')}`);
    same(names.filter((name, index) => names.indexOf(name) !== index).join('\n'), '', 'names that several have');
  });

  it('a picture that is saved before anything is chosen says what to do', async () => {
    const { element } = await menuWith(fixture);
    const svg = await (await element.toBlob('image/svg+xml')).text();
    check(svg.includes('Tryck på det du vill prata om'), 'the picture is a title alone');
  });

  it('a picture has what was chosen and said, and nothing of what was set aside', async () => {
    const harness = await menuWith(fixture, alex());
    const svg = await (await harness.element.toBlob('image/svg+xml')).text();
    for (const words of ['Mina kompisar', 'Josef och Lisa', 'Min hund Bella']) check(svg.includes(words), words);
    check(!svg.includes('Min framtid'), 'what was set aside is told');
  });

  it('on paper: what was chosen, in order; the whole deck to fill in by hand, also when something was chosen', async () => {
    const { element } = await menuWith(fixture, alex());
    const told = await printed(() => element.print());
    check(/1\. Mina kompisar.*Josef och Lisa.*2\. Min skola/su.test(told.textContent), told.textContent);
    check(!told.textContent.includes('Min hälsa'), 'what was set aside is on paper');
    const blank = await printed(() => element.print({ blank: true }));
    check(
      blank.textContent.includes('Min hälsa') && blank.textContent.includes('Min hund Bella'),
      'a topic is missing',
    );
    check(!blank.textContent.includes('Josef'), 'what was said is on the empty sheet');
    check(blank.querySelectorAll('li .line').length > 8, 'there is nowhere to write');
  });

  it('something chosen that is no topic is passed over, and kept', async () => {
    const harness = await menuWith(fixture, menuDocument({ chosen: ['moon', 'school', 'home'] }));
    await harness.click(harness.find('button', /Flytta upp: .*Mitt hem/));
    await harness.settled();
    same(harness.chosen, 'moon home school', 'the order');
  });
});
