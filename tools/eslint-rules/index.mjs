// Our own rules: what keeps the elements working under a strict policy, in every language, and in bare Node.
import { at, hasWords, isMarkup, markup, SPOKEN, SPOKEN_PROPERTIES, stringOf } from './templates.mjs';

const rule = (description, messages, create) => ({
  meta: { type: 'problem', docs: { description }, schema: [], messages },
  create,
});

const noStyleAttribute = rule(
  'no style="…" in templates: a strict style-src refuses it',
  {
    style:
      'A style attribute is refused under a strict Content-Security-Policy: use a class, or set a custom property through element.style.',
  },
  (context) => ({
    TaggedTemplateExpression(node) {
      if (!isMarkup(node)) return;
      for (const part of markup(node))
        if (part.kind === 'attribute' && part.name.toLowerCase() === 'style')
          context.report({ loc: at(context, part.start), messageId: 'style' });
    },
    'CallExpression[callee.property.name="setAttribute"]'(node) {
      if (stringOf(node.arguments[0])?.toLowerCase() === 'style') context.report({ node, messageId: 'style' });
    },
  }),
);

const noApplicationRole = rule(
  'no role="application": it takes the reader\'s own keys away',
  { role: 'role="application" takes away the keys a screen reader offers; use native controls.' },
  (context) => ({
    TaggedTemplateExpression(node) {
      if (!isMarkup(node)) return;
      for (const part of markup(node))
        if (part.kind === 'attribute' && part.name === 'role' && /\bapplication\b/.test(part.value))
          context.report({ loc: at(context, part.start), messageId: 'role' });
    },
    'CallExpression[callee.property.name="setAttribute"]'(node) {
      if (stringOf(node.arguments[0]) === 'role' && stringOf(node.arguments[1]) === 'application')
        context.report({ node, messageId: 'role' });
    },
    'AssignmentExpression[left.property.name="role"]'(node) {
      if (stringOf(node.right) === 'application') context.report({ node, messageId: 'role' });
    },
  }),
);

const noInnerCustomElement = rule(
  'no custom element inside a template: two versions of us on one page must not meet',
  { inner: '<{{name}}> is a custom element; parts of an element are template functions and controllers.' },
  (context) => ({
    TaggedTemplateExpression(node) {
      if (!isMarkup(node)) return;
      for (const part of markup(node))
        if (
          part.kind === 'tag' &&
          /^[a-z][\w.]*-/.test(part.name) &&
          !/^(font-face|color-profile|missing-glyph|annotation-xml)/.test(part.name)
        )
          context.report({ loc: at(context, part.start), messageId: 'inner', data: { name: part.name } });
    },
  }),
);

const noLiteralText = rule(
  'every word a person meets is in a catalogue',
  { words: '"{{words}}" is outside the catalogues: write it as a text in texts.ts.' },
  (context) => {
    const report = (where, words) =>
      context.report({
        ...where,
        messageId: 'words',
        data: { words: words.trim().replaceAll(/\s+/g, ' ').slice(0, 40) },
      });
    return {
      TaggedTemplateExpression(node) {
        if (!isMarkup(node)) return;
        for (const part of markup(node))
          if (
            (part.kind === 'text' || (part.kind === 'attribute' && SPOKEN.test(part.name.replace(/^\./, '')))) &&
            hasWords(part.value)
          )
            report({ loc: at(context, part.start) }, part.value);
      },
      'CallExpression[callee.property.name="setAttribute"]'(node) {
        const value = stringOf(node.arguments[1]);
        if (value && SPOKEN.test(stringOf(node.arguments[0]) ?? '') && hasWords(value)) report({ node }, value);
      },
      AssignmentExpression(node) {
        const value = stringOf(node.right);
        if (
          value &&
          node.left.type === 'MemberExpression' &&
          SPOKEN_PROPERTIES.has(node.left.property.name) &&
          hasWords(value)
        )
          report({ node }, value);
      },
    };
  },
);

const msgId = rule(
  'msg() has an explicit id that begins with the package: ids are public',
  {
    missing: 'Give this message an explicit id: {id: "{{package}}.…", desc: "…"}.',
    prefix: 'The id of a message in this package begins with "{{package}}.".',
  },
  (context) => {
    const name = /packages[\\/]([\w-]+)[\\/]/.exec(context.filename)?.[1] ?? 'package';
    const check = (node) => {
      const options = node.arguments[1];
      const id =
        options?.type === 'ObjectExpression'
          ? options.properties.find((p) => p.type === 'Property' && (p.key.name ?? p.key.value) === 'id')
          : undefined;
      const value = stringOf(id?.value);
      if (!value || id.value.type !== 'Literal')
        context.report({ node, messageId: 'missing', data: { package: name } });
      else if (!value.startsWith(`${name}.`))
        context.report({ node: id, messageId: 'prefix', data: { package: name } });
    };
    return { 'CallExpression[callee.name="msg"]': check, 'CallExpression[callee.property.name="msg"]': check };
  },
);

const BROWSER_ONLY = new Set([
  'document',
  'window',
  'self',
  'customElements',
  'navigator',
  'location',
  'history',
  'screen',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'speechSynthesis',
  'HTMLElement',
  'Element',
  'Node',
  'ShadowRoot',
  'CSSStyleSheet',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'DOMParser',
  'XMLSerializer',
  'Image',
  'Audio',
  'trustedTypes',
  'visualViewport',
  'addEventListener',
  'SVGElement',
  'HTMLInputElement',
  'HTMLButtonElement',
  'KeyboardEvent',
  'PointerEvent',
  'FileReader',
  'DOMRect',
  'DOMMatrix',
  'Path2D',
]);
const IS_FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Does the code at `node` run while its module is loaded? */
function runsAtLoad(node) {
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    if (IS_FUNCTION.test(up.type)) {
      const called = up.parent.type === 'CallExpression' && up.parent.callee === up;
      if (!called || child === up.id) return false;
    }
    if ((up.type === 'PropertyDefinition' || up.type === 'AccessorProperty') && !up.static && child === up.value)
      return false;
    if (up.type === 'UnaryExpression' && up.operator === 'typeof') return false;
    // `typeof document === 'undefined' ? a : document.x` and `typeof document !== 'undefined' && document.x`
    const test =
      up.type === 'ConditionalExpression' || up.type === 'IfStatement'
        ? up.test
        : up.type === 'LogicalExpression'
          ? up.left
          : null;
    if (test && child !== test && mentionsTypeof(test)) return false;
  }
  return true;
}
const mentionsTypeof = (node) =>
  node.type === 'UnaryExpression'
    ? node.operator === 'typeof'
    : node.type === 'BinaryExpression' || node.type === 'LogicalExpression'
      ? mentionsTypeof(node.left) || mentionsTypeof(node.right)
      : false;

const noBrowserAtLoad = rule(
  'a module that is loaded touches no browser: every file can be imported in bare Node',
  {
    load: '"{{name}}" is used while the module is loaded; there is none in Node. Move it into a function, or into hostConnected().',
  },
  (context) => ({
    'Program:exit'(program) {
      const global = context.sourceCode.getScope(program);
      const references = [
        ...global.through,
        ...global.variables.filter((v) => v.defs.length === 0).flatMap((v) => v.references),
      ];
      for (const reference of new Set(references)) {
        const { identifier } = reference;
        if (
          !BROWSER_ONLY.has(identifier.name) ||
          reference.isTypeReference === true ||
          reference.isValueReference === false
        )
          continue;
        if (runsAtLoad(identifier))
          context.report({ node: identifier, messageId: 'load', data: { name: identifier.name } });
      }
    },
    'MemberExpression[object.name="globalThis"]'(node) {
      if (
        BROWSER_ONLY.has(node.property.name) &&
        !node.optional &&
        node.parent.type !== 'LogicalExpression' &&
        runsAtLoad(node) &&
        node.parent.type === 'MemberExpression' &&
        !node.parent.optional
      )
        context.report({ node, messageId: 'load', data: { name: node.property.name } });
    },
  }),
);

const noTimedWait = rule(
  'a test waits for what happens, never for time',
  { wait: 'Wait for an event, an update or a frame, not for time.' },
  (context) => ({
    'CallExpression[callee.name="aTimeout"]'(node) {
      context.report({ node, messageId: 'wait' });
    },
    'CallExpression[callee.name="setTimeout"], CallExpression[callee.property.name="setTimeout"]'(node) {
      const promise = context.sourceCode
        .getAncestors(node)
        .findLast(
          (a) => IS_FUNCTION.test(a.type) && a.parent.type === 'NewExpression' && a.parent.callee.name === 'Promise',
        );
      const resolve = promise?.params[0]?.name;
      const [callback] = node.arguments;
      if (!resolve || !callback) return;
      const calls =
        callback.type === 'Identifier'
          ? callback.name
          : callback.body?.type === 'CallExpression'
            ? callback.body.callee.name
            : callback.body?.body?.[0]?.expression?.callee?.name;
      if (calls === resolve) context.report({ node, messageId: 'wait' });
    },
  }),
);

export default {
  meta: { name: 'delaktig' },
  rules: {
    'no-style-attribute': noStyleAttribute,
    'no-application-role': noApplicationRole,
    'no-inner-custom-element': noInnerCustomElement,
    'no-literal-text': noLiteralText,
    'msg-id': msgId,
    'no-browser-at-load': noBrowserAtLoad,
    'no-timed-wait': noTimedWait,
  },
};
