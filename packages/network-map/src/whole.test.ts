import type { FinishDetail } from '@delaktig/core/element/events.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole, audible, byRole, nameOf } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { until } from '@delaktig/testing/waiting.js';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { story } from './on-page.test-helper.ts';
import { photoFile, takeFile } from './photo-file.test-helper.ts';
import {
  AboutDrawing,
  AboutKind,
  AboutPicture,
  AboutQuotes,
  AboutRelationships,
  LevelSymbol,
  Whole,
  WholeReadOnly,
} from './network-map.stories.ts';

const content = ({ element }: NetworkMapHarness): NetworkMapDocument['content'] =>
  (element.value as NetworkMapDocument).content;
const person = (harness: NetworkMapHarness, id: string): Person | undefined =>
  content(harness).people.find((each) => each.id === id);
const press = async (harness: NetworkMapHarness, role: string, name: string | RegExp): Promise<HTMLElement> => {
  const found = byRole(harness.element, role, name);
  found.click();
  await harness.settled();
  return found;
};

describe('network map: who knows whom', () => {
  const fixture = new Fixture();

  it('relationships are heard as a list after the map, and seen as lines of different forms', async () => {
    const harness = await story(fixture, Whole);
    const region = byRole(harness.element, 'region', 'Vilka känner varandra?');
    alike(
      [...region.querySelectorAll('li')].map((item) => audible(item.textContent.trim())),
      [
        'Mamma och Pappa: har inte kontakt just nu',
        'Mamma och Mormor: har det bra ihop',
        'Josef och Lisa: känner varandra',
        'Pappa och Tränaren: har det svårt ihop',
      ],
      'the list',
    );
    const lines = harness.element.shadowRoot?.querySelectorAll('svg.drawing path[fill="none"]') ?? [];
    same(
      new Set([...lines].map((line) => (line.getAttribute('d') ?? '').match(/M/g)?.length)).size,
      3,
      'forms by parts',
    );
  });

  it('somebody says how Mamma and Pappa are with each other, hears it, and takes it back', async () => {
    const harness = await story(fixture, AboutRelationships);
    const heard = new Announcements(harness.element);
    const group = byRole(harness.element, 'group', 'Mamma och Pappa');
    byRole(group, 'radio', 'har det bra ihop').click();
    await harness.settled();
    same(content(harness).relationships?.[0]?.quality, 'good', 'stored');
    same(audible(await heard.next()), 'Mamma och Pappa: har det bra ihop', 'heard');
    same(audible(harness.element['undoName']), 'Ångra: samband mellan Mamma och Pappa', 'undo');
    harness.element.undo();
    same(content(harness).relationships?.[0]?.quality, 'noContact', 'taken back');
  });

  it('a line is drawn with a native list, and removed again', async () => {
    const harness = await story(fixture, AboutRelationships);
    await harness.pick('Rita en linje till', 'Lisa');
    await press(harness, 'button', 'Rita linjen');
    const added = content(harness).relationships?.at(-1);
    alike([added?.from, added?.to, added?.quality], ['mamma', 'lisa', 'knows'], 'stored');
    same(nameOf(harness.focus as HTMLElement), 'känner varandra', 'the focus is where one says how');
    await press(harness, 'button', 'Ta bort linjen: Mamma och Lisa');
    same(content(harness).relationships?.length, 4, 'removed');
  });

  it('two presses on the map draw a line too', async () => {
    const harness = await story(fixture, Whole);
    await press(harness, 'button', 'Mer');
    await press(harness, 'button', 'Rita vilka som känner varandra');
    harness.person('Josef').click();
    await harness.settled();
    harness.person('Mormor').click();
    await harness.settled();
    await harness.settled();
    const added = content(harness).relationships?.at(-1);
    alike([added?.from, added?.to], ['josef', 'mormor'], 'stored');
    check(byRole(harness.element, 'group', 'Josef och Mormor'), 'how they are with each other is asked');
  });

  it('whoever is removed takes their lines along, and undo brings both back', async () => {
    const harness = await story(fixture, Whole);
    harness.person('Mamma').click();
    await harness.settled();
    await press(harness, 'button', 'Ta bort Mamma');
    same(content(harness).relationships?.length, 2, 'lines');
    harness.element.undo();
    await harness.settled();
    same(content(harness).relationships?.length, 4, 'lines after undo');
  });

  it('where nothing can be changed the list can be read, and nothing in it is pressed', async () => {
    const harness = await story(fixture, WholeReadOnly);
    const region = byRole(harness.element, 'region', 'Vilka känner varandra?');
    same(allByRole(region, 'button').length, 0, 'buttons');
  });
});

describe('network map: who or what it is', () => {
  const fixture = new Fixture();

  it('a word follows the name, and somebody who has died is in the thoughts, outside the rings', async () => {
    const harness = await story(fixture, Whole);
    check(nameOf(harness.person('Bamse')).startsWith('Bamse, djur,'), nameOf(harness.person('Bamse')));
    same(nameOf(harness.person('Farfar')), 'Farfar, har dött, I mina tankar', 'Farfar');
    const region = byRole(harness.element, 'region', 'I mina tankar');
    same(allByRole(region, 'button').length, 1, 'in the thoughts');
  });

  it('somebody who is dead is never asked about with X', async () => {
    const harness = await story(fixture, Whole);
    for (const [name, asked] of [
      ['Pappa', 6],
      ['Farfar', 5],
    ] as const) {
      harness.person(name).click();
      await harness.settled();
      same(allByRole(byRole(harness.element, 'dialog', name), 'checkbox').length, asked, name);
    }
  });

  it('whoever is wished for can be put in the thoughts with one press, and goes back to waiting when they are a person after all', async () => {
    const harness = await story(fixture, Whole);
    harness.person('En storasyster').click();
    await harness.settled();
    await press(harness, 'button', 'Lägg En storasyster i mina tankar');
    same(person(harness, 'syster')?.place?.ring, 'thoughts', 'stored');
    await press(harness, 'button', 'Vem eller vad?');
    await press(harness, 'radio', 'En person');
    same(person(harness, 'syster')?.place, undefined, 'waits');
    harness.element.undo();
    same(person(harness, 'syster')?.kind, 'wishedFor', 'one step takes both back');
    same(person(harness, 'syster')?.place?.ring, 'thoughts', 'one step takes both back');
  });

  it('what it is is chosen with native radio buttons', async () => {
    const harness = await story(fixture, AboutKind);
    check(byRole<HTMLInputElement>(harness.element, 'radio', 'Ett djur').checked, 'an animal');
    await press(harness, 'radio', 'En plats');
    same(person(harness, 'bamse')?.kind, 'place', 'stored');
  });
});

describe('network map: words about somebody', () => {
  const fixture = new Fixture();

  it('they are kept as they were said, for nobody else until the person has chosen', async () => {
    const harness = await story(fixture, AboutQuotes);
    const field = byRole<HTMLTextAreaElement>(harness.element, 'textbox', 'Vad vill du säga om Mamma?');
    field.value = 'Hon sjunger i bilen.';
    await press(harness, 'button', 'Spara orden');
    const [, added] = person(harness, 'mamma')?.quotes ?? [];
    alike([added?.text, added?.visibleTo], ['Hon sjunger i bilen.', []], 'stored');
    same(field.value, '', 'the field waits for more');
    same(audible(harness.element['undoName']), 'Ångra: det du har sagt om Mamma', 'undo');
  });

  it('each has its own choice of who may see it, and nothing says that it is secret', async () => {
    const harness = await story(fixture, AboutQuotes);
    const group = byRole(harness.element, 'group', 'Vem ska få se det?');
    check(byRole<HTMLInputElement>(group, 'checkbox', 'Min mentor').checked, 'the mentor may');
    byRole(group, 'checkbox', 'Mamma').click();
    await harness.settled();
    alike(person(harness, 'mamma')?.quotes?.[0]?.visibleTo, ['mentor', 'mamma'], 'both');
    byRole(group, 'radio', 'Bara jag').click();
    await harness.settled();
    alike(person(harness, 'mamma')?.quotes?.[0]?.visibleTo, [], 'nobody else');
    check(!/hemlig/i.test(harness.element.shadowRoot?.textContent ?? ''), 'no promise that cannot be kept');
  });

  it('they are not on the map', async () => {
    const harness = await story(fixture, Whole);
    check(!(harness.element.shadowRoot?.textContent ?? '').includes('lyssnar'), 'her words');
  });
});

describe('network map: photos and drawings', () => {
  const fixture = new Fixture();

  /** What a form would post of the map: the document, and each picture by its id. */
  const posted = ({ element }: NetworkMapHarness): { readonly json: string; readonly pictures: readonly string[] } => {
    const form = document.createElement('form');
    form.id = 'posted';
    fixture.place.append(form);
    element.setAttribute('form', 'posted');
    const data = new FormData(form);
    element.removeAttribute('form');
    form.remove();
    for (const [name, part] of data)
      check(name === 'karta' || (part instanceof Blob && part.size > 0), `${name} is no picture`);
    return {
      json: String(data.get('karta')),
      pictures: [...data.keys()].filter((name) => name !== 'karta').map((name) => name.slice('karta.'.length)),
    };
  };

  it('a photo is taken in, shown in place of the letter, named in the document, and posted with the form', async () => {
    const harness = await story(fixture, AboutPicture);
    const kept = new Promise((resolve) => harness.element.addEventListener('change', resolve, { once: true }));
    takeFile(harness, await photoFile());
    await kept;
    await harness.settled();
    const { attachment = '' } = person(harness, 'bamse')?.picture ?? {};
    check(harness.element.attachments.get(attachment) instanceof Blob, 'the picture is among the attachments');
    check(harness.person('Bamse').querySelector('img')?.src.startsWith('blob:'), 'it is seen on the map');
    const { json, pictures } = posted(harness);
    alike(JSON.parse(json), harness.element.value, 'what is posted');
    alike(pictures, [attachment], 'pictures that are posted: the former one is not named any longer');
    same(audible(harness.element['undoName']), 'Ångra: bilden av Bamse', 'undo');
    harness.element.undo();
    same(person(harness, 'bamse')?.picture?.attachment, 'photo-bamse', 'the former one is named again');
    alike(posted(harness).pictures, ['photo-bamse'], 'pictures that are posted after undo');
  });

  it('what is no picture is not taken in, and it is said what to do', async () => {
    const harness = await story(fixture, AboutPicture);
    takeFile(harness, new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'], 'bild.png'));
    await until(() => allByRole(harness.element, 'alert').length > 0, 'a sentence says what is wrong');
    check(allByRole(harness.element, 'alert')[0]?.textContent.trim(), 'a sentence');
    same(harness.element.canUndo, false, 'nothing was done');
  });

  it('words for those who do not see are asked for, and kept', async () => {
    const harness = await story(fixture, AboutPicture);
    const field = byRole<HTMLInputElement>(harness.element, 'textbox', 'Vad ser man på bilden?');
    same(field.value, 'Min hund på bryggan', 'what it says');
    field.value = 'Bamse badar';
    field.dispatchEvent(new Event('change'));
    same(person(harness, 'bamse')?.picture?.description, 'Bamse badar', 'kept');
  });

  /** Things on the paper of the drawing pad. */
  const drawn = ({ element }: NetworkMapHarness): number =>
    element.shadowRoot?.querySelectorAll('.pad-list li').length ?? 0;
  /** Puts a shape in the middle of the paper, without dragging. */
  const drawShape = async (harness: NetworkMapHarness, shape: string): Promise<void> => {
    await harness.choose('Former');
    await harness.choose(shape, 'Form');
    if (!harness.has('button', /Lägg formen här/)) await harness.activate('button', 'Rita utan att dra');
    await harness.activate('button', /Lägg formen här/);
  };
  /** Ends the drawing, and waits until it is somebody's picture. */
  const useDrawing = async (harness: NetworkMapHarness, id: string): Promise<Blob> => {
    const before = person(harness, id)?.picture?.attachment;
    await harness.activate('button', 'Använd teckningen');
    await until(() => person(harness, id)?.picture?.attachment !== before, 'it is the picture');
    await harness.settled();
    const blob = harness.element.attachments.get(person(harness, id)?.picture?.attachment ?? '');
    check(blob, 'the picture is not among the attachments');
    return blob;
  };
  /** How many of a picture's points are not paper. */
  const ink = async (picture: Blob): Promise<number> => {
    const bitmap = await createImageBitmap(picture);
    const paper = document.createElement('canvas');
    [paper.width, paper.height] = [bitmap.width, bitmap.height];
    const canvas = paper.getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    const points = new Uint32Array(canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
    return points.filter((point) => point !== points[0]).length;
  };

  it('whoever presses Klar while drawing keeps what is drawn', async () => {
    const harness = await story(fixture, AboutDrawing);
    await harness.appears('radio', 'Former');
    await drawShape(harness, 'Hus');
    const { element } = harness;
    let saved: FinishDetail | undefined;
    element.addEventListener('delaktig-finish', ({ detail }) => {
      saved = detail;
      detail.waitUntil(Promise.resolve());
    });
    await harness.activate('button', 'Klar');
    const { value, attachments } = await until(() => saved, 'Klar hands it over');
    const handed = value as NetworkMapDocument;
    const picture = handed.content.people.find(({ id }) => id === 'lisa')?.picture;
    const blob = attachments.get(picture?.attachment ?? '');
    check(blob && (await ink(blob)) > 0, 'the drawing is lost');
  });

  it('whoever leaves a drawing and draws somebody else has both', async () => {
    const harness = await story(fixture, AboutDrawing);
    await harness.appears('radio', 'Former');
    await drawShape(harness, 'Hus');
    await harness.open('Bamse');
    await harness.activate('button', 'Foto eller teckning');
    await harness.appears('button', 'Rita');
    await harness.activate('button', 'Rita');
    await until(() => person(harness, 'lisa')?.picture, 'the first is kept');
    await harness.appears('radio', 'Former');
    same(drawn(harness), 0, 'what is on the other paper');
    await drawShape(harness, 'Stjärna');
    check((await ink(await useDrawing(harness, 'bamse'))) > 0, 'nothing is seen on the other');
  });

  it('a drawing becomes the picture, and is gone on with: nothing has to be drawn again', async () => {
    const harness = await story(fixture, AboutDrawing);
    await harness.appears('radio', 'Former');
    await drawShape(harness, 'Hus');
    await harness.dictate('Vad har du ritat?', 'Lisas hus');
    const house = await useDrawing(harness, 'lisa');
    same(house.type, 'image/png', 'what is kept');
    check((await ink(house)) > 0, 'nothing is seen on it');
    same(person(harness, 'lisa')?.picture?.description, 'Lisas hus', 'the words');
    check(!JSON.stringify(harness.element.value).includes('points'), 'what it was drawn from is in the document');
    check(harness.person('Lisa').querySelector('img')?.src.startsWith('blob:'), 'it is not seen on the map');
    same(harness.focusLine.includes('Rita'), true, `the focus: ${harness.focusLine}`);

    await harness.activate('button', 'Rita');
    await harness.appears('radio', 'Former');
    same(drawn(harness), 1, 'what is on the paper');
    same(byRole<HTMLInputElement>(harness.element, 'textbox', 'Vad har du ritat?').value, 'Lisas hus', 'the words');
    await drawShape(harness, 'Stjärna');
    const more = await useDrawing(harness, 'lisa');
    check((await ink(more)) > (await ink(house)), 'no more is seen than before');

    harness.element.undo();
    await harness.settled();
    await harness.activate('button', 'Rita');
    await harness.appears('radio', 'Former');
    same(drawn(harness), 1, 'what is on the paper when that was taken back');
  });

  it('a drawing in place of a photo begins with an empty paper, and without the words on the photo', async () => {
    const harness = await story(fixture, AboutPicture);
    await harness.activate('button', 'Rita');
    await harness.appears('radio', 'Former');
    same(drawn(harness), 0, 'what is on the paper');
    same(byRole<HTMLInputElement>(harness.element, 'textbox', 'Vad har du ritat?').value, '', 'the words');
  });

  it('in level symbol everything that can be pressed is large enough', async () => {
    const harness = await story(fixture, LevelSymbol);
    harness.person('Mamma').click();
    await harness.settled();
    for (const button of harness.element.shadowRoot?.querySelectorAll('[data-about]') ?? [])
      check(button.getBoundingClientRect().height >= 59, 'a button');
  });
});
