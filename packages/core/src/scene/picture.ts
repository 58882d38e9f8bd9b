import { paintPng } from './canvas-picture.ts';
import { paperColour } from './colours.ts';
import { defaultFont, type ColourResolver, type Scene, type SceneNode } from './scene.ts';
import { renderSvg } from './svg-renderer.ts';

/** What goes with a picture. */
export interface PictureOptions {
  /** What the picture shows, in a few words; the title of the SVG. */
  readonly title: string;
  /** The same in full sentences, for the SVG. */
  readonly description?: string;
  /** Pixels for each unit of the drawing (PNG); 2 by default, less where a device cannot make so large a picture. */
  readonly scale?: number;
  /** The colours; those of paper by default, whatever the screen's theme is. */
  readonly colours?: ColourResolver;
}

/**
 * Makes a picture file of a scene, with everything in it: on paper, pictures embedded, fonts named, nothing fetched from anywhere.
 * @param scene what to draw
 * @param type PNG (painted on a canvas) or SVG
 */
export async function toPicture(
  scene: Scene,
  type: 'image/png' | 'image/svg+xml',
  options: PictureOptions,
): Promise<Blob> {
  if (type === 'image/svg+xml') {
    const images = await embed(picturesIn(scene.nodes));
    return new Blob([sceneToSvg(withPictures(scene, images), options)], { type });
  }
  return paintPng(onPaper(scene), options.colours ?? paperColour, options.scale);
}

/** The scene as the text of an SVG file that stands alone. Pictures in it must be `data:` addresses; {@link toPicture} makes them so. */
export function sceneToSvg(scene: Scene, { title, description, colours = paperColour }: PictureOptions): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  renderSvg(onPaper(scene), svg, colours);
  svg.querySelectorAll('[paint-order]').forEach(partHalo);
  svg.setAttribute('width', String(scene.width));
  svg.setAttribute('height', String(scene.height));
  svg.setAttribute('role', 'img');
  if (scene.language !== undefined) svg.setAttribute('lang', scene.language);
  const heading = (name: string, text: string): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    return element;
  };
  svg.prepend(heading('title', title), ...(description === undefined ? [] : [heading('desc', description)]));
  return new XMLSerializer().serializeToString(svg);
}

/** Word processors do not know `paint-order` and would paint the halo over the letters: it becomes words of its own, below. */
function partHalo(words: Element): void {
  const halo = words.cloneNode(true) as Element;
  halo.removeAttribute('paint-order');
  halo.setAttribute('fill', halo.getAttribute('stroke') ?? 'none');
  halo.setAttribute('aria-hidden', 'true');
  words.before(halo);
  for (const name of words.getAttributeNames()) if (/^(stroke|paint-order)/.test(name)) words.removeAttribute(name);
}

function onPaper(scene: Scene): Scene {
  const paper: SceneNode = {
    kind: 'plate',
    x: 0,
    y: 0,
    width: scene.width,
    height: scene.height,
    radius: 0,
    fill: 'paper',
  };
  return { ...scene, font: scene.font ?? defaultFont, nodes: [paper, ...scene.nodes] };
}

function picturesIn(nodes: readonly SceneNode[]): Set<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.kind === 'group') for (const href of picturesIn(node.nodes)) found.add(href);
    else if (node.kind === 'picture' && /^blob:/i.test(node.href)) found.add(node.href);
  }
  return found;
}

function withPictures(scene: Scene, images: ReadonlyMap<string, string>): Scene {
  const change = (node: SceneNode): SceneNode => {
    if (node.kind === 'group') return { ...node, nodes: node.nodes.map(change) };
    return node.kind === 'picture' ? { ...node, href: images.get(node.href) ?? node.href } : node;
  };
  return images.size ? { ...scene, nodes: scene.nodes.map(change) } : scene;
}

/** Blobs of this page as `data:` addresses, by way of an image and a canvas: a strict policy lets nothing else read them. */
async function embed(hrefs: ReadonlySet<string>): Promise<Map<string, string>> {
  const images = new Map<string, string>();
  for (const href of hrefs) {
    const image = document.createElement('img');
    image.src = href;
    try {
      await image.decode();
    } catch {
      continue; // a picture that is no longer there is left out
    }
    const canvas = document.createElement('canvas');
    const scale = Math.min(1, 1024 / Math.max(image.naturalWidth, image.naturalHeight, 1));
    canvas.width = (image.naturalWidth || 256) * scale;
    canvas.height = (image.naturalHeight || 256) * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    images.set(href, canvas.toDataURL('image/png'));
  }
  return images;
}
