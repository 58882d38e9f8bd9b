import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import { paperColour } from '@delaktig/core/scene/colours.js';
import type { ColourResolver } from '@delaktig/core/scene/scene.js';
import { printDocument } from '@delaktig/core/print/print.js';
import { attributions } from '@delaktig/core/symbols/sets.js';
import type { PrintOptions } from '@delaktig/core/print/print.js';
import { markingsOf, type Pictured, pictureScene, symbolsOf, titleOf, whereIs } from './picture.ts';
import { relationshipInWords } from './kind-words.ts';
import { shownRelationships } from './relationships.ts';
import { summary } from './summary.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';
import * as whole from './whole-texts.ts';

/** The printed page: the picture as large as the paper, and the people in words for those who cannot see it. */
const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1f2a37; }
  svg { display: block; width: 100%; max-height: 92vh; }
  ul { columns: 2; column-gap: 2.5em; padding-inline-start: 1.2em; }
  li { break-inside: avoid; overflow-wrap: anywhere; }
  section { break-before: page; }
`;

/** A narrower map has larger names on the same paper: as on a printed sheet, as long as there is room for everybody. */
const LARGE = 760;
const MANY = 30;

/** The paper is white as it is. */
const onWhite: ColourResolver = (name) => (name === 'paper' ? '#fff' : paperColour(name));
/** On a sheet to fill in by hand a pencil is seen everywhere, and no ink is spent on colour. */
const onlyInk: ColourResolver = (name) => (name.startsWith('ground-') ? '#fff' : onWhite(name));

/**
 * Prints the map. An empty one is a sheet to fill in by hand: rings, sectors and legend without people.
 *
 * @param print stands in for the browser's print dialog, in tests
 */
export async function printMap(pictured: Pictured, print?: PrintOptions['print']): Promise<void> {
  const { locale, document: map, words } = pictured;
  // The foot of the page says whose the symbols are. The page's title becomes the name of a file, and is seen in lists of jobs: nobody's name is in it.
  const sheet = map.content.people.length === 0;
  const board = map.content.people.length > MANY ? {} : { board: LARGE };
  const scene = await pictureScene(pictured, { credits: false, sheet, ...board });
  await printDocument({
    title: locale.text(texts.title),
    language: locale.language,
    direction: locale.direction,
    styles: [styles],
    attributions: attributions(new Set(symbolsOf(map).map(({ provider }) => provider))),
    ...(print ? { print } : {}),
    ...(pictured.signal ? { signal: pictured.signal } : {}),
    build(page, body) {
      const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', `${titleOf(pictured)}. ${summary(locale, map, words)}`);
      renderSvg(scene, svg, sheet ? onlyInk : onWhite);
      body.append(svg);
      if (sheet) return;
      const section = page.createElement('section');
      const heading = page.createElement('h2');
      heading.textContent = locale.text(later.printPeople);
      const list = page.createElement('ul');
      for (const person of map.content.people) {
        const item = page.createElement('li');
        const said = whereIs(pictured, person);
        const carried = markingsOf(pictured, person).map((marking) => words.marking(marking));
        item.textContent = carried.length ? locale.text(texts.marked, said, locale.say.list(carried)) : said;
        list.append(item);
      }
      section.append(heading, list);
      const relationships = shownRelationships(map.content);
      if (relationships.length > 0) {
        const title = page.createElement('h2');
        title.textContent = locale.text(whole.relationships);
        const known = page.createElement('ul');
        for (const relationship of relationships) {
          const item = page.createElement('li');
          item.textContent = relationshipInWords(locale, words, map.content.people, relationship);
          known.append(item);
        }
        section.append(title, known);
      }
      body.append(section);
    },
  });
}
