import { alike, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import type { DelaktigSipForm } from './element.ts';
import type { SipHarness } from './harness.ts';
import { lawChecks } from './law.ts';
import { formWith } from './on-page.test-helper.ts';

/** Somebody with a keyboard and nothing else. */
class Keys {
  readonly #at: SipHarness<DelaktigSipForm>;

  constructor(at: SipHarness<DelaktigSipForm>) {
    this.#at = at;
  }

  async write(label: string | RegExp, words: string): Promise<void> {
    await this.#at.tabTo('textbox', label);
    await this.#at.type(words);
  }

  /** The first answer of a group with Space, those after it with the arrow. */
  async answer(first: string, arrows = 0): Promise<void> {
    await this.#at.tabTo('radio', first);
    await this.#at.press('Space', ...Array.from({ length: arrows }, () => 'ArrowDown'));
    await this.#at.settled();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.#at.tabTo('button', button);
    await this.#at.press('Enter');
    await this.#at.settled();
  }

  /** To the next part, until this one. */
  async to(part: string): Promise<void> {
    while (focused()?.textContent.trim() !== part) {
      await this.press(/^Nästa/);
      await this.#at.until(() => focused()?.matches('h3') === true, 'the heading has the focus');
    }
  }
}

describe('the SIP form: a whole plan by keys alone', () => {
  const fixture = new Fixture();

  it('Lars’s, from consent to closing', async () => {
    const at = await formWith(fixture, null, (element) => (element.view = 'steps'));
    const keys = new Keys(at);
    await keys.answer('Ja', 1);
    await keys.write('Vad ska uppgifterna användas till?', 'Att hjälpas åt');
    await keys.press('Lägg till verksamhet');
    await keys.write('Namn eller enhet', 'Vårdcentralen');
    await keys.answer('Ja');
    await keys.to('Personen');
    await keys.write('Namn', 'Lars');
    await keys.to('Vad som är viktigt, och hur det är nu');
    await keys.press('Lägg till önskan');
    await keys.write('Det här är viktigt', 'Att få sova');
    await keys.to('Mål och insatser');
    await keys.press('Lägg till mål');
    await keys.write(/lång sikt/, 'Vara hemma på gården');
    await keys.press('Lägg till delmål');
    await keys.write(/kort sikt/, 'Sova på natten');
    await keys.press('Lägg till insats');
    await keys.write('Vad ska göras?', 'Läkaren går igenom medicinerna');
    await keys.answer('Kommunen', 1);
    await keys.press('Lägg till insats');
    await keys.write('Vad ska göras?', 'Skriver upp hur natten var');
    await keys.answer('Kommunen', 4);
    await keys.to('Ansvar och nästa möte');
    await keys.write('Huvudansvarig', 'Alex');
    await keys.answer('Kommunen', 1);
    await keys.to('Överenskommelse och kopior');
    await keys.answer('Ja');
    await keys.to('Uppföljning');
    await keys.press('Lägg till uppföljning');
    await keys.write('Vilka var med?', 'Lars och Alex');
    await keys.to('Avslut');
    await keys.answer('Målen är nådda');
    const { consent, person, situation, goals, responsibility, agreement, followUp, closing } = at.content;
    same(consent?.answer, 'partly', 'the consent');
    same(consent?.parties?.[0]?.answer, 'yes', 'the service');
    same(person?.name, 'Lars', 'the name');
    same(situation?.wishes?.[0]?.words, 'Att få sova', 'the wish');
    alike(
      goals?.goals?.[0]?.subgoals?.[0]?.actions?.map(({ responsible }) => responsible),
      ['region', 'person'],
      'who is responsible',
    );
    same(responsibility?.principal, 'region', 'the overall responsibility');
    same(agreement?.agrees, 'yes', 'whether he agrees');
    same(followUp?.meetings?.[0]?.present, 'Lars och Alex', 'the follow-up');
    same(closing?.reason, 'goalsMet', 'why it was closed');
    alike(
      lawChecks(at.content).map(({ met }) => met),
      [true, true, true, true],
      'what the law wants',
    );
  });
});
