import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { lars } from './examples.test-helper.ts';
import { formWith } from './on-page.test-helper.ts';

describe('the SIP form: what the law wants', () => {
  const fixture = new Fixture();

  for (const [language, says] of [
    ['en', 'The law:'],
    ['ar', 'القانون:'],
  ] as const)
    it(`a screen reader in ${language} reads the law’s paragraph in the Swedish it is in, and it is not turned`, async () => {
      const at = await formWith(fixture, lars(), (element) => (element.lang = language));
      await at.until(() => hints().every((hint) => hint.textContent.includes(says)), 'it is said in the language');
      check(hints().length === 4, 'there are not four points');
      for (const hint of hints()) {
        const law = hint.querySelector<HTMLElement>('[lang="sv"][dir="ltr"]');
        const words = law?.textContent ?? '';
        check(words.startsWith('10 kap. 8–9 §§ socialtjänstlagen'), 'the paragraph is not marked');
        check(!words.includes(says), 'more than the paragraph is marked');
      }

      function hints(): readonly Element[] {
        return [...(at.element.shadowRoot?.querySelectorAll('ul.law .hint') ?? [])];
      }
    });

  it('in Swedish nothing needs to be marked', async () => {
    const at = await formWith(fixture, lars());
    await at.until(() => at.element.shadowRoot?.querySelector('ul.law .hint') !== null, 'the law is shown');
    const hint = at.element.shadowRoot?.querySelector('ul.law .hint');
    check(hint?.textContent.startsWith('Lagen: 10 kap.'), 'what it says');
    same(hint?.querySelector('[lang]') ?? null, null, 'what is marked');
  });
});
