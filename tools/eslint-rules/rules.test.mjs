// Every rule finds the fault it is for, and leaves alone what only looks like it.
import { RuleTester } from 'eslint';
import { after, describe, it } from 'node:test';
import tseslint from 'typescript-eslint';
import plugin from './index.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;
RuleTester.afterAll = after;

const tester = new RuleTester({
  languageOptions: { ecmaVersion: 2023, sourceType: 'module', parser: tseslint.parser },
});
const run = (name, valid, invalid) =>
  tester.run(name, plugin.rules[name], {
    valid,
    invalid: invalid.map(([code, errors, more]) => ({ code, errors, ...more })),
  });

run(
  'no-style-attribute',
  [
    'html`<p class="style">style="x"</p>`',
    'html`<p .style=${x}></p>`',
    'css`a{style:1}`',
    'el.setAttribute("class", "x")',
    'html`<style>p { color: red }</style>`',
  ],
  [
    ['html`<p style="color:red">x</p>`', 1],
    ['html`<p class=${a} style=${b}></p>`', 1],
    ["svg`<g style='x'></g>`", 1],
    ['el.setAttribute("style", "x")', 1],
    ['html`<a title="1 > 0" style="x"></a>`', 1],
  ],
);
run(
  'no-application-role',
  ['html`<p role="list"></p>`', 'el.role = "list"'],
  [
    ['html`<div role="application"></div>`', 1],
    ['el.setAttribute("role", "application")', 1],
    ['this.role = "application"', 1],
  ],
);
run(
  'no-inner-custom-element',
  ['html`<div>a-b</div>`', 'svg`<font-face></font-face>`', 'html`<${tag}></${tag}>`'],
  [['html`<p><sl-button>x</sl-button></p>`', [{ messageId: 'inner', data: { name: 'sl-button' } }]]],
);
run(
  'no-literal-text',
  [
    'html`<p class="many words here">${text}</p>`',
    'html`<p>${a}: ${b} × 2 – &nbsp;</p>`',
    'html`<b>V</b>`',
    'css`.a { content: "words" }`',
    'html`<p aria-label=${label}></p>`',
    'html`<!-- a comment -->${x}`',
    'html`<style>.word { color: red }</style>`',
    'html`<input .value=${x} ?disabled=${y} type="text">`',
    'el.textContent = ""',
    'el.textContent = name',
    'el.setAttribute("class", "many words")',
  ],
  [
    ['html`<p>Hej där</p>`', 1],
    ['html`<p aria-label="Ångra">x</p>`', 1],
    ['html`<p>${n} personer</p>`', 1],
    ['el.textContent = "Klar"', 1],
    ['el.setAttribute("aria-label", `Flytta ${name}`)', 1],
    ['html`<p title=${a}>x</p><img alt="en bild">`', 1],
  ],
);
const filename = 'packages/network-map/src/texts.ts';
run(
  'msg-id',
  [
    { code: 'msg("a", { id: "network-map.a" })', filename },
    { code: 'other("a")', filename },
  ],
  [
    ['msg("a")', 1, { filename }],
    ['say.msg("a", { desc: "x" })', 1, { filename }],
    ['msg("a", { id: "core.a" })', [{ messageId: 'prefix', data: { package: 'network-map' } }], { filename }],
    ['msg("a", { id: `network-map.${x}` })', 1, { filename }],
  ],
);
run(
  'no-browser-at-load',
  [
    'export const f = () => document.body;',
    'class A { x = document.body; m() { return window.x; } }',
    'type T = Document; let d: HTMLElement;',
    'const has = typeof document !== "undefined";',
    'const b = typeof document === "undefined" ? null : document.body;',
    'import { document } from "x"; document();',
    'const s = globalThis.customElements?.get("a");',
    'const o = { document: 1 }; o.document;',
    'function f(n: Node) { return n instanceof Element; }',
  ],
  [
    ['const b = document.body;', 1],
    ['class A { static x = window.innerWidth; }', 1],
    ['class A { static { customElements.define("a-b", A); } }', 1],
    ['class A extends HTMLElement {}', 1],
    ['(() => { navigator.language; })();', 1],
    ['const b = globalThis.document.body;', 1],
    ['if (document.body) go();', 1],
    ['const o = new ResizeObserver(() => {});', 1],
  ],
);
run(
  'no-timed-wait',
  [
    'setTimeout(() => check(), 3)',
    'new Promise((ok, no) => { el.onload = ok; setTimeout(() => no(new Error("late")), 9); })',
    'await nextFrame()',
  ],
  [
    ['new Promise((r) => setTimeout(r, 50))', 1],
    ['new Promise((r) => setTimeout(() => r(), 50))', 1],
    ['new Promise((done) => { window.setTimeout(() => { done(); }, 50); })', 1],
    ['await aTimeout(10)', 1],
  ],
);
