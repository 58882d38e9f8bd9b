// Lit lets polyfills of old browsers, and the hydration of pages drawn on a server, take part in it. We need neither, and another's on the page shall not meet ours.
const HOOKS = /\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g;

export const stripHooks = () => ({
  name: 'strip-hooks',
  transform(code, id) {
    if (!/node_modules[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]/.test(id)) return null;
    return HOOKS.test(code) ? { code: code.replace(HOOKS, '(void 0)'), map: null } : null;
  },
});
