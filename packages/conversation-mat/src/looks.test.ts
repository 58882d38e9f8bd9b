import { alike, check, same } from '@delaktig/testing/assert.js';
import { brokenWords } from '@delaktig/testing/broken-words.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { printed } from '@delaktig/testing/printed.js';
import type { SceneNode } from '@delaktig/core/scene/scene.js';
import { registerSymbols } from '@delaktig/core/symbols/provider.js';
import { alex, helped, matDocument, school } from './examples.test-helper.ts';
import { matWith } from './on-page.test-helper.ts';
import { importBoard } from './obf.ts';
import { readyScales } from './library/scales.ts';
import { frame } from './picture.ts';

/** How the frame of something looks, whatever its colour. */
const frameOf = (element: Element | null | undefined): { readonly line: string; readonly round: number } => {
  check(element, 'it is not shown');
  const { borderTopStyle, borderTopLeftRadius } = getComputedStyle(element);
  return { line: borderTopStyle, round: parseFloat(borderTopLeftRadius) };
};

/** Plates of a picture, of one frame. */
const drawn = (kind: Parameters<typeof frame>[1]): readonly (SceneNode & { readonly kind: 'plate' })[] => {
  const nodes: SceneNode[] = [];
  frame(nodes, kind, 0, 0, 300, 80);
  return nodes.filter((node): node is SceneNode & { readonly kind: 'plate' } => node.kind === 'plate');
};

/** What stands first in something: words, and where they are. */
function first(thing: Element): { readonly text: string; readonly box: DOMRect } {
  const words = [...thing.childNodes].find(({ textContent }) => textContent?.trim());
  check(words, `no words on ${thing.outerHTML}`);
  const range = document.createRange();
  range.selectNodeContents(words);
  return { text: words.textContent?.trim() ?? '', box: range.getBoundingClientRect() };
}

describe('conversation mat: how it looks', () => {
  const fixture = new Fixture();

  it('nothing moves under a finger when pictures come, and no room is kept for one that cannot', async () => {
    let come: () => void = () => undefined;
    const way = new Promise<void>((resolve) => (come = resolve));
    registerSymbols({
      id: 'slow',
      name: 'Slow',
      list: () => Promise.resolve([]),
      search: () => Promise.resolve([]),
      load: async (id) => {
        await way;
        if (id === 'none') throw new Error('it is not there');
        return 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/%3E';
      },
    });
    const picture = { provider: 'slow', id: 'lunch' };
    const laid = school({
      topic: { id: 'school', label: 'Skolan', picture },
      scale: {
        kind: 'like',
        steps: [
          { id: 'like', picture },
          { id: 'dislike', picture },
        ],
      },
      cards: [
        { id: 'lunch', label: 'Skolmaten', picture, place: { step: 'like', by: 'person' } },
        { id: 'break', label: 'Rasten', picture: { provider: 'slow', id: 'none' } },
      ],
    });
    const harness = await matWith(fixture, matDocument({ mats: [laid] }));
    const { element } = harness;
    const boxes = (): string =>
      [...(element.shadowRoot?.querySelectorAll('.card, .step, .question, .topic') ?? [])]
        .map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return [left, top, width, height].map(Math.round).join(',');
        })
        .join(' ');
    const shown = (): number => element.shadowRoot?.querySelectorAll('img[src^="data:image/svg"]').length ?? 0;
    const before = boxes();
    same(shown(), 0, 'pictures that have come');
    come();
    await harness.until(() => shown() === 4, 'the pictures have come');
    same(boxes(), before, 'where everything is');
    await harness.until(
      () => harness.card('Rasten').querySelector('img') === null,
      'no room is kept for what is not there',
    );
  });

  for (const level of ['standard', 'symbol'] as const)
    it(`on a phone no word of an answer or a card is broken in two: ${level}`, async () => {
      const { element } = await matWith(fixture, alex(), (mat) => {
        mat.level = level;
        // What a host's margins leave of 360, and a wide face.
        mat.style.cssText = 'display: block; inline-size: 296px; font-family: Verdana, "DejaVu Sans", sans-serif';
      });
      const named = [...(element.shadowRoot?.querySelectorAll('.step, .card') ?? [])];
      check(named.length > 5, 'there are no cards');
      alike(named.flatMap(brokenWords), [], 'broken words');
    });

  for (const lang of ['sv', 'en', 'ar'])
    it(`on a phone no word of the answers that come with the mat is broken in two: ${lang}`, async () => {
      for (const { kind, steps } of readyScales)
        for (const count of [3, 5]) {
          const chosen = count === 5 ? steps : steps.filter((_, at) => at % 2 === 0);
          const scale = {
            kind,
            steps: chosen.map(([id, symbol]) => ({ id, picture: { provider: 'fluent', id: symbol } })),
          };
          const mats = [school({ question: { kind }, scale, cards: [] })];
          const { element } = await matWith(fixture, matDocument({ mats }), (mat) => {
            mat.lang = lang;
            mat.style.cssText = 'display: block; font-family: Verdana, "DejaVu Sans", sans-serif';
          });
          // About safety is opened by a grown-up.
          element.shadowRoot?.querySelector<HTMLElement>('[data-gate-yes]')?.click();
          await element.updateComplete;
          for (const level of ['standard', 'symbol'] as const)
            for (const width of [296, 328, 344, 382, 412]) {
              element.level = level;
              element.style.inlineSize = `${String(width)}px`;
              await element.updateComplete;
              const heads = [...(element.shadowRoot?.querySelectorAll('.step') ?? [])];
              same(heads.length, count, `answers about ${kind}`);
              alike(heads.flatMap(brokenWords), [], `${kind}, ${level}, ${String(width)} px`);
            }
          element.remove();
        }
    });

  it('on yellow, a picture that is yellow itself is outlined in black', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.theme = 'yellow'));
    await harness.until(() => !!harness.element.shadowRoot?.querySelector('.step img'), 'the picture has come');
    const picture = harness.element.shadowRoot?.querySelector('.step img');
    check(picture, 'there is no picture');
    await harness.until(
      () => getComputedStyle(picture).filter.includes('drop-shadow(rgb(0, 0, 0)'),
      `the picture is shown with ${getComputedStyle(picture).filter}`,
    );
  });

  it('that more was said of a card, and that a helper laid it, hides none of its words', async () => {
    const harness = await matWith(fixture, helped(), (element) => {
      element.style.inlineSize = '320px';
    });
    await harness.until(
      () => harness.card('Skolmaten').querySelector('img[src*=svg]') !== null,
      'its picture has come',
    );
    const card = harness.card('Skolmaten');
    const words = first(card);
    same(words.text, 'Skolmaten', 'its words');
    const signs = [...card.querySelectorAll('.by-helper, .has-comment')];
    same(signs.length, 2, 'signs');
    for (const sign of signs)
      check(sign.getBoundingClientRect().bottom <= words.box.top + 1, 'a sign lies on the words of its card');
  });

  it('a card shows what is known of it now: who laid it, that more was said, its words in two languages, and no more of it afterwards', async () => {
    const laid = school({
      cards: [
        {
          id: 'lunch',
          label: { sv: 'Skolmaten', en: 'School food' },
          place: { step: 'like', by: 'helper' },
          comment: 'Ja',
        },
      ],
    });
    const document = matDocument({ mats: [laid] });
    const harness = await matWith(fixture, document);
    const { element } = harness;
    const seen = (): string =>
      (element.shadowRoot?.querySelector('.card')?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const hands = (): number => element.shadowRoot?.querySelectorAll('.card .by-helper svg').length ?? 0;
    same(seen(), 'Skolmaten …', 'the card');
    same(hands(), 1, 'hands of a helper');
    element.value = {
      ...document,
      content: { person: {}, mats: [{ ...laid, cards: [{ id: 'lunch', label: 'Skolmaten' }] }] },
    };
    await harness.settled();
    same(seen(), 'Skolmaten', 'the card that waits');
    same(hands(), 0, 'hands of a helper on the card that waits');
    element.langBeside = 'en';
    element.value = matDocument({ mats: [laid] });
    await harness.settled();
    const named = (): boolean => element.shadowRoot?.querySelector('.card')?.hasAttribute('aria-label') ?? false;
    await harness.until(() => !named(), 'its words are shown in both languages, and name it');
    check(seen().startsWith('Skolmaten'), `in two languages: ${seen()}`);
    element.langBeside = '';
    await harness.settled();
    same(seen(), 'Skolmaten …', 'in one language again');
  });

  it('whoever does not see colours tells topic, answers and cards apart by the form of their frames, on the screen and in the picture', async () => {
    const { element } = await matWith(fixture, alex());
    const root = element.shadowRoot;
    const [topic, step, card, aside] = ['.topic', '.step', '.card', '.aside-head'].map((one) =>
      frameOf(root?.querySelector(one)),
    );
    check(topic && step && card && aside, 'something is not shown');
    same(topic.line, 'double', 'the frame of the topic');
    check(step.line === 'solid' && step.round >= 24, `the frame of an answer: ${JSON.stringify(step)}`);
    check(card.line === 'solid' && card.round <= 6, `the frame of a card: ${JSON.stringify(card)}`);
    same(aside.line, 'dashed', 'the frame of what is put aside');
    same(drawn('topic').length, 2, 'lines round the topic in the picture');
    check((drawn('step')[0]?.radius ?? 0) >= 24 && (drawn('card')[0]?.radius ?? 99) <= 6, 'the frames in the picture');
    check(drawn('aside')[0]?.dash, 'the frame of what is put aside, in the picture');
    const svg = await (await element.toBlob('image/svg+xml')).text();
    check(svg.includes('Ämne: dubbel ram · Svar: rund ram · Kort: rak ram'), 'the picture does not say what they mean');
  });

  it('a hand that points at a picture hides no words: they stand above it, on the screen and on what is cut out', async () => {
    const harness = await matWith(fixture, alex());
    const root = harness.element.shadowRoot;
    const above = (things: readonly Element[]): void => {
      check(things.length > 0, 'nothing has words and a picture');
      for (const thing of things) {
        const { text, box } = first(thing);
        const image = thing.querySelector('img');
        if (image) check(box.bottom <= image.getBoundingClientRect().top + 1, `${text} is below`);
      }
    };
    await harness.until(() => root?.querySelectorAll('.card img').length === 7, 'the pictures have come');
    above([...(root?.querySelectorAll('.card') ?? [])]);
    above([...(root?.querySelectorAll('.step') ?? [])]);
    const page = await printed(() => harness.element.print({ blank: true }));
    for (const item of page.querySelectorAll('.cut li'))
      check(
        !item.querySelector('img') || item.firstChild?.nodeType === Node.TEXT_NODE,
        `the picture is first: ${item.outerHTML}`,
      );
    await harness.activate('button', 'Byt ämne');
    await harness.until(() => (root?.querySelectorAll('.topic-button img').length ?? 0) > 2, 'the topics have come');
    above([...(root?.querySelectorAll('.topic-button') ?? [])]);
  });

  it('who made a picture that was fetched from a board stands in the picture of the mat, and on paper', async () => {
    const board = {
      buttons: [{ id: 1, label: 'Kön', image_id: 'i1' }],
      images: [
        {
          id: 'i1',
          data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          license: { type: 'CC BY-SA 4.0', author_name: 'Anna Tecknare', source_url: 'https://example.org/queue' },
        },
      ],
    };
    const { options, attachments } = importBoard(board, () => 'p1');
    const [queue] = options;
    check(queue?.picture?.attachment === 'p1', 'the picture is not in the file');
    const { element } = await matWith(
      fixture,
      alex({ cards: [...school().cards, { ...queue, id: 'queue' }] }),
      (one) => (one.attachments = attachments),
    );
    const credit = 'Anna Tecknare, CC BY-SA 4.0, https://example.org/queue';
    check((await (await element.toBlob('image/svg+xml')).text()).includes(credit), 'not in the picture');
    for (const blank of [false, true]) {
      const page = await printed(() => element.print({ blank }));
      check(page.textContent.includes(credit), `not on paper: ${page.textContent}`);
    }
  });
});
