import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { josef, lars } from './examples.test-helper.ts';
import { inStockholm } from './exchange/stockholm.ts';
import { caseWith, formWith, partWith } from './on-page.test-helper.ts';

const add = 'Lägg till i historiken';
const question = 'Vad säger personen om att vi delar uppgifter?';
const today = (): string => inStockholm(Date.now())?.date ?? '';

describe('the SIP form: what stood there before is offered to the history', () => {
  const fixture = new Fixture();

  it('whoever changes the answer to the consent is offered a line with what it was and today’s date; one press adds it, undo takes it back', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', lars());
    const before = at.content.consent?.history;
    const heard = new Announcements(at.element);
    await at.choose('Nej', question);
    same(await heard.next(), 'Ändrat från ”Ja, till en del” till ”Nej”. Lägg till i historiken', 'what is told');
    alike(at.content.consent?.history, before, 'the history, before anybody has pressed');
    await checkNames(at.element);
    await at.activate('button', add);
    await at.settled();
    const line = at.content.consent?.history?.at(-1);
    alike(
      [line?.date, line?.what, line?.words],
      [today(), 'withdrawn', 'Ändrat från ”Ja, till en del” till ”Nej”.'],
      'the line',
    );
    check(!at.has('button', add), 'it is offered still');
    same(focused()?.matches('input[type=date]'), true, 'whoever added it goes on in the line');
    heard.stop();
    at.element.undo();
    await at.settled();
    alike(at.content.consent?.history, before, 'the history, after undo');
    same(at.content.consent?.answer, 'no', 'the answer, after undo');
  });

  it('taking the change back takes the offer away, and so does saying that it is not needed', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', lars());
    await at.choose('Ja', question);
    await at.appears('button', add);
    at.element.undo();
    await at.settled();
    check(!at.has('button', add), 'it is offered after undo');
    await at.choose('Nej', question);
    await at.appears('button', add);
    await at.activate('button', 'Behövs inte');
    check(!at.has('button', add), 'it is offered still');
    same(focused()?.matches('input[type=radio]'), true, 'the focus is at the answer');
  });

  it('a first answer has nothing before it, and nothing is offered', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent');
    await at.choose('Ja', question);
    await at.settled();
    await at.choose('Nej', question);
    await at.appears('button', add);
    same(at.content.consent?.history, undefined, 'the history');
  });

  it('whoever is mainly responsible no longer is offered to those who were; a name that is only written out is not', async () => {
    const at = await partWith(fixture, 'delaktig-sip-responsibility', josef());
    await at.write('Huvudansvarig', 'Lisa Andersson');
    await at.write('Huvudansvarig', 'Alex');
    await at.appears('button', add);
    await at.activate('button', add);
    await at.settled();
    const [former] = at.content.responsibility?.history ?? [];
    alike([former?.name, former?.until], ['Lisa Andersson', today()], 'the former');
    same(at.content.responsibility?.name, 'Alex', 'who is it now');
  });

  it('another plan has nothing of it', async () => {
    const at = await formWith(fixture, lars());
    await at.choose('Nej', question);
    await at.appears('button', add);
    at.element.value = { ...josef(), id: '0d2f7b8e-1c1a-4a5e-9d3e-3f7f2a9b1c77' };
    await at.settled();
    check(!at.has('button', add), 'it is offered in another plan');
  });

  it('in a case too, where it is one step of the case', async () => {
    const { held, parts } = await caseWith(fixture, lars(), 'delaktig-sip-consent', 'delaktig-sip-person');
    const [consent] = parts;
    await consent?.choose('Nej', question);
    await consent?.appears('button', add);
    await consent?.activate('button', add);
    await held.updateComplete;
    same(consent?.content.consent?.history?.at(-1)?.what, 'withdrawn', 'the line');
  });
});
