import { printDocument, type PrintOptions } from '@delaktig/core/print/print.js';
import { paperColour } from '@delaktig/core/scene/colours.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import * as later from './later-texts.ts';
import { emptyMat, freezeIn } from './make-mat.ts';
import type { Mat, Picture } from './model.ts';
import { addressesOf, creditsOf, type Pictured, picturesOn, pictureScene, titleOf } from './picture.ts';
import { matInWords } from './summary.ts';
import * as texts from './texts.ts';

/** How many cards are left empty, for what nobody had thought of. */
const BLANK = 5;

/** The printed page: the picture as large as the paper, the same in words, and cards to cut out. */
const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1f2a37; }
  svg { display: block; width: 100%; max-height: 92vh; }
  section { break-before: page; }
  blockquote { margin: 0 0 0 1em; white-space: pre-wrap; }
  .cut { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6mm; padding: 0; list-style: none; }
  h2 { margin: 0 0 4mm; }
  .cut { margin: 0; }
  .cut li { box-sizing: border-box; display: grid; justify-items: center; align-content: start; gap: 3mm; min-height: 48mm; padding: 4mm; border: 2px solid #1f2a37; border-radius: 1mm; break-inside: avoid; text-align: center; font-weight: 700; font-size: 14pt; }
  .cut li.step { border: 4px solid #0b6e6e; border-radius: 10mm; }
  .cut li.topic { border: 5px double #7a4e9e; }
  .cut img { width: 28mm; height: 28mm; object-fit: contain; }
`;

/**
 * Prints the mat that is shown.
 *
 * @param of what is shown; where no topic has been chosen, an empty mat is printed
 * @param asked an empty mat is asked for: its topic, answers and cards to cut out, some of them to fill in, with words above the pictures so that a pointing
 * hand does not hide them
 * @param print stands in for the browser's print dialog, in tests
 */
export async function printMat(of: Pictured, asked: boolean, print?: PrintOptions['print']): Promise<void> {
  const { locale, words } = of;
  const blank = asked || !of.mat;
  const mat = of.mat ?? emptyMat(freezeIn(locale.language, (text) => locale.text(text)));
  const pictured = { ...of, mat };
  const scene = await pictureScene(pictured, { credits: false, blank });
  const urls = await addressesOf(picturesOn(mat), pictured.attachments);
  await printDocument({
    // It becomes the name of a file, and is seen in lists of jobs: nobody's name is in it.
    title: locale.text(texts.title),
    language: locale.language,
    direction: locale.direction,
    styles: [styles],
    landscape: true,
    attributions: creditsOf(mat),
    ...(print ? { print } : {}),
    ...(pictured.signal ? { signal: pictured.signal } : {}),
    build(page, body) {
      const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', blank ? locale.text(texts.title) : titleOf(pictured));
      renderSvg(scene, svg, paperColour);
      body.append(svg);
      body.append(blank ? cards(page, mat) : inWords(page, mat));
    },
  });

  function add<K extends keyof HTMLElementTagNameMap>(
    page: Document,
    parent: Node,
    tag: K,
    text = '',
  ): HTMLElementTagNameMap[K] {
    const element = page.createElement(tag);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  /** What was said, for those who cannot see the picture; and the person's own words. */
  function inWords(page: Document, of: Mat): HTMLElement {
    const section = page.createElement('section');
    add(page, section, 'h2', words.topic(of));
    add(page, section, 'p', words.question(of));
    for (const line of matInWords(locale, of, words)) add(page, section, 'p', line);
    for (const one of of.cards) {
      const told = [one.comment, one.voice?.description, one.video?.description].filter((said) => said?.trim());
      if (told.length === 0) continue;
      add(page, section, 'h3', words.card(of, one));
      for (const said of told) add(page, section, 'blockquote', said);
    }
    return section;
  }

  function cards(page: Document, of: Mat): HTMLElement {
    const section = page.createElement('section');
    add(page, section, 'h2', locale.text(later.printCards));
    const list = add(page, section, 'ul');
    list.className = 'cut';
    const put = (kind: string, label: string, picture: Picture | undefined): void => {
      const item = add(page, list, 'li', label);
      item.className = kind;
      const url = picture && urls.get(picture);
      if (url === undefined || url === '') return;
      const image = add(page, item, 'img');
      image.alt = '';
      image.src = url;
    };
    put('topic', words.topic(of), of.topic.picture);
    for (const step of of.scale.steps) put('step', words.step(of, step), step.picture);
    for (const one of of.cards) put('card', words.card(of, one), one.picture);
    for (let index = 0; index < BLANK; index++) put('card', '', undefined);
    return section;
  }
}
