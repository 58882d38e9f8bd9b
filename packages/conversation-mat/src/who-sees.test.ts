import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { alex, helped, recorded, school } from './examples.test-helper.ts';
import { matWith } from './on-page.test-helper.ts';

const audience = [
  { id: 'mother', label: 'Mamma' },
  { id: 'school', label: { sv: 'Skolan' } },
];

describe('conversation mat: who sees what', () => {
  const fixture = new Fixture();

  it('the person chooses for each card who may see it, changes their mind, and it goes along where the card is pointed at', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.config = { audience, age: 'child' }));
    await harness.open('Skolmaten');
    await harness.appears('group', 'Vem får se det här?');
    await harness.tick('Skolan');
    alike(harness.inDocument('Skolmaten').visibleTo, ['school'], 'who may see it');
    alike(
      harness.element.referenceTo('lunch'),
      { document: alex().id, item: 'lunch', quote: 'Skolmaten: Vet inte.', visibleTo: ['school'] },
      'what a plan points with',
    );
    await harness.tick('Ingen annan');
    alike(harness.inDocument('Skolmaten').visibleTo, [], 'who may see it');
    check(harness.has('button', /^Ångra: vem som får se Skolmaten/u), 'the step is not called what it is');
    harness.element.undo();
    harness.element.undo();
    await harness.settled();
    same(harness.inDocument('Skolmaten').visibleTo, undefined, 'who may see it, before anybody asked');
    same(harness.element.referenceTo('lunch')?.visibleTo, undefined, 'who may see it');
  });

  it('a copy tells nobody who else may see a card', async () => {
    const cards = school().cards.map((card) => (card.id === 'lunch' ? { ...card, visibleTo: ['mother'] } : card));
    const { element } = await matWith(fixture, alex({ cards }));
    const copy = await element.share({ cards: { 'mat-school': ['lunch'] }, places: true });
    check(!JSON.stringify(copy).includes('mother'), JSON.stringify(copy));
  });

  it('where the host has named nobody, nobody is asked about', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.config = { audience: 'child' }));
    await harness.open('Skolmaten');
    await harness.appears('button', 'Spela in din röst');
    check(!harness.has('group', 'Vem får se det här?'), 'it is asked');
  });

  it('a card is pointed at with what the person said of it, in words or aloud, and with its photo', async () => {
    const { element } = await matWith(fixture, helped());
    same(element.referenceTo('lunch')?.quote, 'Skolmaten: Vet inte.\nBara på fredagar.', 'the quotation');
    const aloud = await matWith(fixture, recorded());
    check(aloud.element.referenceTo('lunch')?.quote?.includes('Bara när det är pannkakor.'), 'what was said aloud');
    const cards = school().cards.map((card) =>
      card.id === 'lunch' ? { ...card, picture: { attachment: 'p1' } } : card,
    );
    const pictured = await matWith(fixture, alex({ cards }));
    alike(pictured.element.referenceTo('lunch')?.picture, { attachment: 'p1' }, 'the photo');
  });

  it('nothing points at what was put aside, at what nothing has been said of, or at practice', async () => {
    const { element } = await matWith(fixture, alex());
    for (const id of ['noise', 'reading', 'no-such-card']) same(element.referenceTo(id), null, id);
    const practised = await matWith(fixture, alex({ practice: true }));
    same(practised.element.referenceTo('lunch'), null, 'practice');
  });
});
