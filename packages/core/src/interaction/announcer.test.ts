import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { Announcer } from './announcer.ts';
import { TestClock } from './test-clock.ts';

const clock = new TestClock();

class Speaker extends LitElement {
  readonly announcer = new Announcer(this, { clock });
  override render(): TemplateResult {
    return html`<p>Karta</p>
      ${this.announcer.region}`;
  }
}
customElements.define('test-speaker', Speaker);

describe('Announcer', () => {
  let speaker: Speaker;
  /** What somebody who listens hears, without the silent characters. */
  const heard = (): string | undefined => speaker.announcer.region.textContent?.replaceAll('\u00a0', '');

  beforeEach(async () => {
    speaker = new Speaker();
    document.body.append(speaker);
    await speaker.updateComplete;
  });
  afterEach(() => {
    speaker.remove();
  });

  it('tells politely, in a region that was there before', () => {
    const { region } = speaker.announcer;
    expect(region.getRootNode()).to.equal(speaker.shadowRoot);
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.className).to.equal('announcer');
    expect(region.textContent).to.equal('');
    speaker.announcer.say('Mamma: mellersta ringen, familj');
    expect(heard()).to.equal('');
    clock.advance(150);
    expect(heard()).to.equal('Mamma: mellersta ringen, familj');
  });

  it('says what comes together as one, with a pause between', () => {
    speaker.announcer.say('Mamma: mellersta ringen');
    clock.advance(100);
    speaker.announcer.say('Alla är placerade!');
    speaker.announcer.say('Sparat');
    clock.advance(50);
    expect(heard()).to.equal('Mamma: mellersta ringen. Alla är placerade! Sparat');
    speaker.announcer.say('Pappa: yttersta ringen');
    clock.advance(150);
    expect(heard()).to.equal('Pappa: yttersta ringen');
  });

  it('says only the last about the same person', () => {
    speaker.announcer.say('Mamma: ring 1', 'mamma');
    speaker.announcer.say('Pappa: ring 4', 'pappa');
    speaker.announcer.say('Mamma: ring 2', 'mamma');
    speaker.announcer.say('Mamma: ring 3', 'mamma');
    clock.advance(150);
    expect(heard()).to.equal('Pappa: ring 4. Mamma: ring 3');
  });

  it('says the same words again when the same thing happens again', () => {
    const { region } = speaker.announcer;
    const texts = new Set<string | null>();
    for (let i = 0; i < 3; i++) {
      const before = region.textContent;
      speaker.announcer.say('Ångrat');
      clock.advance(150);
      expect(region.textContent, 'the text must change to be read').not.to.equal(before);
      expect(heard()).to.equal('Ångrat');
      texts.add(region.textContent);
    }
    expect(texts.size).to.equal(2);
  });

  it('says nothing while the map is covered, and leaves nothing to be found', () => {
    speaker.announcer.say('Mamma: ring 1');
    clock.advance(150);
    speaker.announcer.say('Pappa: ring 1');
    speaker.announcer.paused = true;
    expect(heard()).to.equal('');
    speaker.announcer.say('Mormor: ring 1');
    clock.advance(500);
    expect(heard()).to.equal('');
    speaker.announcer.paused = false;
    clock.advance(500);
    expect(heard()).to.equal('');
    speaker.announcer.say('Framme igen');
    clock.advance(150);
    expect(heard()).to.equal('Framme igen');
  });

  it('keeps no timer when it is taken away', () => {
    speaker.announcer.say('Hej');
    speaker.remove();
    expect(clock.pending).to.equal(0);
  });
});
