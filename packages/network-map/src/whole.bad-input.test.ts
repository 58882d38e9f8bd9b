import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole, audible } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { until } from '@delaktig/testing/waiting.js';
import { manyLines, whole } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument } from './model.ts';
import { AboutPicture, AboutPictureLost } from './network-map.stories.ts';
import { mapWith, story } from './on-page.test-helper.ts';

const content = ({ element }: NetworkMapHarness): NetworkMapDocument['content'] =>
  (element.value as NetworkMapDocument).content;
const programme = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "run"</script></svg>';

/** What spec.md, "Bad input", says of pictures and relationships. */
describe('network map: a picture that cannot be taken in', () => {
  const fixture = new Fixture();

  for (const [what, file, said] of [
    ['of 50 MB', () => new File([new Uint8Array(50e6)], 'bild.jpg', { type: 'image/jpeg' }), /stor/],
    [
      'that is an SVG with a script, named as a photo',
      () => new File([programme], 'bild.png', { type: 'image/png' }),
      /foto|bild/i,
    ],
    ['that is no picture', () => new File(['%PDF-1.7 hej'], 'bild.jpg', { type: 'image/jpeg' }), /bild/i],
    [
      'that is damaged',
      () => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2])], 'bild.png'),
      /bild/i,
    ],
    ['that is empty', () => new File([], 'bild.png'), /bild/i],
  ] as const)
    it(`a photo ${what}: a sentence says what to do, and the former picture stays`, async () => {
      const harness = await story(fixture, AboutPicture);
      const title = document.title;
      const [, input] = harness.element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [];
      check(input, 'no field');
      const files = new DataTransfer();
      files.items.add(file());
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await until(() => harness.has('alert'), 'a sentence');
      check(said.test(harness.find('alert').textContent), harness.find('alert').textContent);
      same(harness.element.canUndo, false, 'something was done');
      same(harness.element.attachments.size, 1, 'pictures');
      same(document.title, title, 'a script has run');
    });

  for (const [what, blob] of [
    ['an SVG with a script', new Blob([programme], { type: 'image/svg+xml' })],
    ['a text that says it is a PNG', new Blob(['hej'], { type: 'image/png' })],
    ['an SVG with a script that says it is a PNG', new Blob([programme], { type: 'image/png' })],
  ] as const)
    it(`the host gives ${what}: the first letter is shown, nothing runs, and the panel says that the picture is missing`, async () => {
      const title = document.title;
      const harness = await story(fixture, {
        ...AboutPictureLost,
        args: { ...AboutPictureLost.args, attachments: new Map([['photo-bamse', blob]]) },
      });
      await until(
        () => harness.findAll('note').some((note) => note.textContent.includes('Bilden följde inte med')),
        'it is said',
      );
      const face = harness.person('Bamse').querySelector('.face');
      same(face?.querySelector('img'), null, 'the picture');
      same(face?.getAttribute('data-letter'), 'B', 'the letter');
      same(document.title, title, 'a script has run');
      same(harness.element.attachments.get('photo-bamse'), blob, 'what the host gave');
    });
});

describe('network map: relationships that are odd or many', () => {
  const fixture = new Fixture();

  it('two thousand lines are drawn calmly and listed in parts, and there is no room for one more', async () => {
    const harness = await mapWith(fixture, manyLines(2000));
    await until(() => harness.has('region', 'Vilka känner varandra?'), 'the relationships are there');
    const drawn = harness.element.shadowRoot?.querySelectorAll('svg.drawing path[fill="none"]').length ?? 0;
    check(drawn > 0 && drawn <= 300, `${String(drawn)} lines are drawn`);
    const listed = (): number => harness.element.shadowRoot?.querySelectorAll('[data-related]').length ?? 0;
    same(listed(), 60, 'listed');
    const heard = new Announcements(harness.element);
    await harness.activate('button', /^Visa fler/);
    same(listed(), 120, 'listed after one more press');
    same(audible(await heard.next()).replace(/\s/g, ' '), '120 av 2 000 linjer visas.', 'heard');
    check(harness.focus?.hasAttribute('data-related'), 'the focus is on the first that was not there before');
    await harness.element.updateComplete;
    harness.element['document'].content.relationships?.forEach(({ from, to }) =>
      check(from !== to, 'a line to oneself'),
    );
    heard.stop();
  });

  it('with two thousand lines another one is refused, and it is said what to do', async () => {
    const harness = await mapWith(fixture, manyLines(2000));
    const heard = new Announcements(harness.element);
    await harness.more('Rita vilka som känner varandra');
    await heard.next();
    harness.person('Person 2').click();
    await heard.next();
    harness.person('Person 20').click();
    await until(() => /högst/.test(heard.text), 'it is said');
    check(/Kartan kan ha högst 2\s000 linjer\. Ta bort en linje först\./.test(audible(heard.text)), heard.text);
    same(content(harness).relationships?.length, 2000, 'lines');
    heard.stop();
  });

  it('more than two thousand cannot be opened: the message says how many there may be, and nothing is lost', async () => {
    const value = manyLines(2001);
    const harness = await mapWith(fixture, value);
    await until(() => /2\s000/.test(harness.element.shadowRoot?.textContent ?? ''), 'how many there may be');
    alike(harness.element.value, value, 'what the host gave');
  });

  it('lines to somebody who is gone, to oneself, and a second one of the same two are kept, not drawn and not said', async () => {
    const { relationships = [], ...rest } = whole().content;
    const odd = [
      ...relationships,
      { id: 'gone', from: 'mamma', to: 'nobody', quality: 'good' },
      { id: 'self', from: 'mamma', to: 'mamma', quality: 'good' },
      { id: 'again', from: 'pappa', to: 'mamma', quality: 'good' },
      { id: 'strange', from: 'lars', to: 'lisa', quality: 'rivals' },
    ];
    const harness = await mapWith(fixture, { ...whole(), content: { ...rest, relationships: odd } });
    await until(() => harness.has('region', 'Vilka känner varandra?'), 'the relationships are there');
    alike(
      allByRole(harness.find('region', 'Vilka känner varandra?'), 'button').map((each) =>
        audible(each.textContent.trim()),
      ),
      [
        'Mamma och Pappa: har inte kontakt just nu',
        'Mamma och Mormor: har det bra ihop',
        'Josef och Lisa: känner varandra',
        'Pappa och Tränaren: har det svårt ihop',
        // Of a newer software: that they know each other is true.
        'Lars och Lisa: känner varandra',
      ],
      'the list',
    );
    await harness.mark('Mamma', 'Tar mycket kraft');
    alike(content(harness).relationships, odd, 'kept through a change');
  });
});
