import { check, same } from './assert.ts';
import { Fixture } from './fixture.ts';
import { describe, it } from './framework.ts';
import { descriptionOf, nameOf, outline } from './names.ts';
import { checkNames, compare } from './spoken.ts';
import { controls, tabStops } from './tab-stops.ts';

describe('names', () => {
  const fixture = new Fixture();

  const markup = `
    <h2 id="h">Karta <small>över</small><br>oss</h2>
    <button aria-label="Stäng">×</button>
    <button aria-labelledby="h b" id="b">Öppna</button>
    <button>Spara <span aria-hidden="true">★</span><img alt="nu" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></button>
    <button title="Hjälp"><svg aria-hidden="true"></svg></button>
    <label>Namn <input></label>
    <label for="s">Ring</label><select id="s"><option>Inre</option></select>
    <fieldset><legend>Flytta till</legend><label><input type="radio" name="r"> Nära <b>mig</b></label></fieldset>
    <input type="checkbox" aria-label="Viktig" checked>
    <div hidden><button>Gömd</button></div><div aria-hidden="true"><button tabindex="-1">Tyst</button></div>
    <details><summary>Mer</summary><button>Inuti</button></details>
    <a href="#x">Läs <em>mer</em></a>
    <button aria-describedby="d">Bort</button><p id="d">Går att ångra.</p>
    <textarea placeholder="Skriv här"></textarea>
    <button><span>Anna</span><div>syster</div></button>
    <button aria-expanded="false" aria-pressed="true" disabled>Fäll ut</button>`;

  it('are those that the browser gives', async () => {
    await fixture.addHtml(markup);
    await checkNames(fixture.place);
  });

  it('are read in order, with states, without what is hidden', async () => {
    await fixture.addHtml(markup);
    compare(
      outline(fixture.place),
      `
        heading "Karta över oss" level 2
        button "Stäng"
        button "Karta över oss Öppna"
        button "Spara nu"
        img "nu"
        button "Hjälp"
        textbox "Namn"
        combobox "Ring"
        option "Inre"
        group "Flytta till"
        radio "Nära mig" not checked
        checkbox "Viktig" checked
        group ""
        button "Mer" collapsed
        link "Läs mer"
        emphasis ""
        button "Bort"
        paragraph ""
        textbox "Skriv här"
        button "Anna syster"
        button "Fäll ut" pressed collapsed disabled
      `,
    );
  });

  it('descriptions are read too', async () => {
    await fixture.addHtml(markup);
    const button = [...fixture.place.querySelectorAll('button')].find((b) => nameOf(b) === 'Bort');
    check(button, 'no button');
    same(descriptionOf(button), 'Går att ångra.', 'description');
  });

  it('an open modal dialog is all there is', async () => {
    await fixture.addHtml('<button>Utanför</button><dialog aria-label="Fråga"><button>Ja</button></dialog>');
    fixture.place.querySelector('dialog')?.showModal();
    same(outline(fixture.place), 'dialog "Fråga" modal\nbutton "Ja"', 'outline');
  });

  it('radio buttons of one group are one stop for Tab', async () => {
    await fixture.addHtml(
      '<label><input type="radio" name="a">1</label><label><input type="radio" name="a">2</label><button>3</button><button tabindex="-1">4</button>',
    );
    same(tabStops(fixture.place).length, 2, 'stops');
    same(controls(fixture.place).length, 4, 'controls');
  });
});
