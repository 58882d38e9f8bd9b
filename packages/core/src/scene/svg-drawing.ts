import { liveColour } from './colours.ts';
import { num, plateRadius, type ColourResolver, type Paint, type Scene, type SceneNode, type Words } from './scene.ts';
import type { WordsLayout } from './plain-words.ts';

/** Lays out words: `layoutWords`, or `layoutLine` where they are known to fit. */
export type LayoutWords = (words: Words, scene: Scene) => WordsLayout;

type Attributes = Record<string, string | number | undefined>;

/** What was drawn for a node. */
interface Drawn {
  readonly node: SceneNode;
  readonly tag: string;
  readonly element: SVGElement;
  readonly attributes: Attributes;
  readonly inside: Map<string, Drawn>;
}

/** What was drawn in an `<svg>`. */
interface Sheet {
  readonly like: string;
  readonly attributes: Attributes;
  readonly colours: ColourResolver;
  readonly drawn: Map<string, Drawn>;
}

const space = 'http://www.w3.org/2000/svg';
const sheets = new WeakMap<SVGSVGElement, Sheet>();

/** What {@link renderSvg} does, with the layout of words that is wanted: a first drawing need not know how to break them. */
export function drawSvg(
  scene: Scene,
  svg: SVGSVGElement,
  lay: LayoutWords,
  colours: ColourResolver = liveColour,
): void {
  const like = `${scene.direction} ${scene.language} ${scene.font}`;
  const before = sheets.get(svg);
  const fresh = before?.like !== like || before.colours !== colours;
  const attributes: Attributes = { viewBox: `0 0 ${num(scene.width)} ${num(scene.height)}`, 'font-family': scene.font };
  set(svg, attributes, before?.attributes);
  const tools: Tools = { scene, colours, lay };
  sheets.set(svg, {
    like,
    attributes,
    colours,
    drawn: patch(svg, scene.nodes, before?.drawn ?? new Map<string, Drawn>(), fresh, tools),
  });
}

/** What every node is drawn with. */
interface Tools {
  readonly scene: Scene;
  readonly colours: ColourResolver;
  readonly lay: LayoutWords;
}

function patch(
  parent: SVGElement,
  nodes: readonly SceneNode[],
  before: Map<string, Drawn>,
  fresh: boolean,
  tools: Tools,
): Map<string, Drawn> {
  const after = new Map<string, Drawn>();
  const counts: Record<string, number> = {};
  for (const node of nodes) {
    let key = node.id ?? node.kind;
    if (node.id === undefined || after.has(key)) key += ` ${(counts[key] = (counts[key] ?? 0) + 1)}`;
    const was = before.get(key);
    if (was?.node === node && !fresh) {
      after.set(key, was);
      continue;
    }
    const [tag, attributes] = describe(node, tools);
    const same = was?.tag === tag ? was : undefined;
    const element = same?.element ?? parent.ownerDocument.createElementNS(space, tag);
    set(element, attributes, same?.attributes);
    const inside =
      node.kind === 'group'
        ? patch(element, node.nodes, same?.inside ?? new Map<string, Drawn>(), fresh, tools)
        : new Map<string, Drawn>();
    after.set(key, { node, tag, element, attributes, inside });
  }
  for (const [key, { element }] of before) if (after.get(key)?.element !== element) element.remove();
  let next = parent.firstChild;
  for (const { element } of after.values()) {
    if (element === next) next = next.nextSibling;
    else parent.insertBefore(element, next);
  }
  return after;
}

/** Sets what is different. `#` is the text inside; more than one line of it makes a `<text>` of each. */
function set(element: SVGElement, attributes: Attributes, before: Attributes = {}): void {
  for (const name in { ...before, ...attributes }) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (name === '#') element.replaceChildren(...lines(element, attributes));
    else if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function lines(element: SVGElement, attributes: Attributes): (string | Node)[] {
  const [step, ...texts] = String(attributes['#']).split('\n');
  if (element.tagName === 'text') return texts;
  return texts.map((text, index) => {
    const line = element.ownerDocument.createElementNS(space, 'text');
    line.setAttribute('y', String(num(Number(step) * index)));
    line.textContent = text;
    return line;
  });
}

function paint({ fill, stroke, dash, opacity }: Paint, width: number | undefined, colours: ColourResolver): Attributes {
  return {
    fill: fill === undefined ? 'none' : colours(fill),
    'fill-opacity': opacity,
    ...(stroke !== undefined && {
      stroke: colours(stroke),
      'stroke-width': width,
      'stroke-opacity': opacity,
      'stroke-dasharray': dash?.join(' '),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  };
}

function describe(node: SceneNode, { scene, colours, lay }: Tools): [tag: string, attributes: Attributes] {
  switch (node.kind) {
    case 'circle':
      return ['circle', { cx: num(node.x), cy: num(node.y), r: num(node.r), ...paint(node, node.width, colours) }];
    case 'path':
      return ['path', { d: node.d, 'fill-rule': node.rule, ...paint(node, node.width, colours) }];
    case 'line':
      return ['polyline', { points: node.points.map(num).join(' '), ...paint(node, node.width, colours) }];
    case 'plate':
      return [
        'rect',
        {
          x: num(node.x),
          y: num(node.y),
          width: num(node.width),
          height: num(node.height),
          rx: num(plateRadius(node)),
          ...paint(node, node.outline, colours),
        },
      ];
    case 'picture':
      return [
        'image',
        {
          x: num(node.x),
          y: num(node.y),
          width: num(node.width),
          height: num(node.height),
          href: /^(data|blob):/i.test(node.href) ? node.href : undefined,
          opacity: node.opacity,
        },
      ];
    case 'group':
      return [
        'g',
        {
          transform: `translate(${num(node.x ?? 0)} ${num(node.y ?? 0)}) rotate(${num(node.turn ?? 0)}) scale(${num(node.scale ?? 1)})`,
        },
      ];
    case 'words': {
      const layout = lay(node, scene);
      const { side, direction } = layout;
      return [
        layout.lines.length > 1 ? 'g' : 'text',
        {
          transform: `translate(${num(layout.x)} ${num(layout.y)})`,
          'font-size': num(node.size),
          'font-weight': node.weight ?? 400,
          'text-anchor': side === 'middle' ? side : (side === 'left') === (direction === 'ltr') ? 'start' : 'end',
          direction,
          lang: node.language,
          ...paint(
            {
              fill: node.fill,
              ...(node.halo !== undefined && { stroke: node.halo }),
              ...(node.opacity !== undefined && { opacity: node.opacity }),
            },
            num(node.size / 2.5),
            colours,
          ),
          'paint-order': node.halo === undefined ? undefined : 'stroke',
          '#': [layout.step, ...layout.lines].join('\n'),
        },
      ];
    }
  }
}
