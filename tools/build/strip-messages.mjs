// What translators need is not what a page needs: takes `desc` out of msg(…, {id, desc}). And since every message has an id of its own
// (our linter insists), the code that would make one up is left out.
import { walk } from './walk.mjs';

const GENERATION = /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/;

export const stripMessages = () => ({
  name: 'strip-messages',
  transform(code, id) {
    if (GENERATION.test(id))
      return { code: "export const HASH_DELIMITER = '\\x1e'; export const generateMsgId = () => '';", map: null };
    if (id.includes('node_modules') || !/\bdesc:/.test(code)) return null;
    const cuts = [];
    for (const node of walk(this.parse(code))) {
      if (node.type !== 'CallExpression' || (node.callee.name ?? node.callee.property?.name) !== 'msg') continue;
      const options = node.arguments[1];
      if (options?.type !== 'ObjectExpression') continue;
      options.properties.forEach((property, i) => {
        if (property.key?.name !== 'desc') return;
        const next = options.properties[i + 1];
        cuts.push(
          next ? [property.start, next.start] : [options.properties[i - 1]?.end ?? property.start, property.end],
        );
      });
    }
    let out = code;
    for (const [start, end] of cuts.sort(([a], [b]) => b - a)) out = out.slice(0, start) + out.slice(end);
    return { code: out, map: null };
  },
});
