// Takes out of Lit's templates the white space nobody sees: comments in css, and runs of white space. One white space always stays
// between words and between tags, strings stay as they are, and a template with <pre> or <textarea> is left alone.
import { walk } from './walk.mjs';

/** A line break with its indentation becomes the bare line break. */
export const minifyHtml = (text) => text.replaceAll(/[ \t]*\r?\n\s*/g, '\n');

const STRING = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/;
const COMMENT_OR_STRING = new RegExp(`/\\*[\\s\\S]*?\\*/|${STRING.source}`, 'g');

export const minifyCss = (text) =>
  text
    .replaceAll(COMMENT_OR_STRING, (part) => (part.startsWith('/*') ? '' : part))
    .split(STRING)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replaceAll(/\s+/g, ' ')
            .replaceAll(/ ?([{};,]) ?/g, '$1')
            .replaceAll(/: (?!;)/g, ':')
            .replaceAll(/;+\}/g, '}'),
    )
    .join('');

/** For Rollup: our own modules, before Terser. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/\b(?:html|svg|css)\s*`/.test(code) || id.includes('node_modules')) return null;
    const edits = [];
    for (const { type, tag, quasi } of walk(this.parse(code))) {
      if (type !== 'TaggedTemplateExpression') continue;
      const minify = { html: minifyHtml, svg: minifyHtml, css: minifyCss }[tag.name];
      if (!minify || (tag.name !== 'css' && quasi.quasis.some((part) => /<(pre|textarea)\b/i.test(part.value.raw))))
        continue;
      for (const part of quasi.quasis) edits.push({ start: part.start, end: part.end, text: minify(part.value.raw) });
    }
    // Templates stand within templates: what an outer one says about its own words never covers an inner one.
    let out = code;
    for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
      out = out.slice(0, start) + text + out.slice(end);
    return { code: out, map: null };
  },
});
