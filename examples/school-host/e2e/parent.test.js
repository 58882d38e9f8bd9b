// A parent with Arabic, on a phone: our own pages and the map in Arabic, from right to left, and what is nobody's but theirs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { apart } from './person.js';

const host = school();
const PHONE = { width: 390, height: 844 };
/** Latin letters, but for names. */
const SWEDISH = /[a-zåäö]{3}/i;
const MOTHER = 'أمي';

describe('Lars, who reads Arabic', () => {
  it('chooses Arabic, draws, says what only he may see, prints, and is done', async () => {
    const lars = await host.comes('Lars vårdnadshavare', PHONE);
    await lars.page.select('select[name="sprak"]', 'ar');
    await lars.tapTo('Spara valen');
    await lars.seesHeading(`مرحبًا Lars!`);
    assert.deepEqual(await lars.writing(), { lang: 'ar', dir: 'rtl' });
    for (const words of await lars.pressable()) assert.doesNotMatch(words.replace('Elevhälsan', ''), SWEDISH);

    await lars.tapTo('ابدأ الخريطة', 'link');
    await lars.meets('من الأشخاص في حياتك؟', 'textbox');
    assert.deepEqual(await lars.writing(), { lang: 'ar', dir: 'rtl' });
    assert.deepEqual(await lars.writing('delaktig-network-map'), { lang: 'ar', dir: 'rtl' });
    for (const words of await lars.pressable()) assert.doesNotMatch(words.replace('Elevhälsan', ''), SWEDISH);

    for (const name of [MOTHER, 'Anders']) {
      await lars.write('من الأشخاص في حياتك؟', name);
      await lars.tap('إضافة');
      await lars.meets(`${apart(name)}، بانتظار مكان`);
    }
    await lars.tap(`${apart(MOTHER)}، بانتظار مكان`);
    await lars.choose('الحلقة الداخلية', 'radio');
    await lars.choose('العائلة', 'radio');
    await lars.choose('شخص مهم لي', 'checkbox');
    await lars.tap('قل شيئًا');
    await lars.write(`ماذا تريد أن تقول عن ${apart(MOTHER)}؟`, 'هي قوية');
    await lars.tap('احفظ الكلمات');
    await lars.choose('أنا فقط', 'radio');
    await lars.tap('إغلاق');

    const paper = await lars.paper('طباعة');
    for (const words of [MOTHER, 'Anders', 'خريطة العلاقات']) assert.match(paper, new RegExp(words));
    assert.doesNotMatch(paper, /هي قوية/, 'what he said is not on paper');

    await lars.sees(/حُفظ \d\d:\d\d/);
    await lars.tap('انتهيت');
    await lars.seesHeading('هل انتهيت؟');
    await lars.tapTo('نعم، انتهيت');
    await lars.sees(/انتهيت. شكرًا!/);

    const { content, language } = host.handedOver('lars');
    assert.equal(language, 'ar');
    const [mother, anders] = content.people;
    assert.deepEqual([mother.name, mother.place.ring, mother.markings], [MOTHER, 'ring-1', ['important']]);
    assert.deepEqual(
      mother.quotes.map((/** @type {any} */ { text, visibleTo }) => [text, visibleTo]),
      [['هي قوية', []]],
    );
    assert.deepEqual([anders.name, anders.place], ['Anders', undefined]);

    const lisa = await host.comes('Lisa kurator');
    await lisa.goTo('/arenden/lars/natverkskarta');
    await lisa.meets(`${apart(MOTHER)}, Innersta ringen, Familj`);
    assert.ok(!(await lisa.page.content()).includes('هي قوية'), 'the page that Lisa gets does not hold it');
  });
});
