import { alike, check, same } from './assert.ts';
import {
  attempt,
  contentOf,
  type ContractElement,
  type ElementUnderContract,
  isHeld,
  make,
  wrapperOf,
} from './contract-element.ts';
import { Fixture } from './fixture.ts';
import { describe, it } from './framework.ts';
import { hasFocus } from './names.ts';
import { frame, rendered, until } from './waiting.ts';

/** The form contract needs nothing besides the common. */
export type FormContract<E extends ContractElement> = ElementUnderContract<E>;

/** What is posted under the name `map`, as text. */
type Posted = string | null;

/** One line of the table: how the form is, and what is posted. */
interface Row<E extends ContractElement> {
  readonly when: string;
  readonly then: string;
  prepare(element: E, form: HTMLFormElement): void | Promise<void>;
  readonly posts: 'nothing' | 'the document' | 'what the person did';
}

/** Proves that the element is a form control as the native ones are. Call it once in the element's own test file. */
export function runFormContract<E extends ContractElement>(contract: FormContract<E>): void {
  describe(`${contract.name}: in a form`, () => {
    const fixture = new Fixture();

    /** A form with the element, called `map`, in it. */
    const formWith = async (
      prepare: (element: E, form: HTMLFormElement) => void | Promise<void> = () => undefined,
    ): Promise<{ form: HTMLFormElement; element: E }> => {
      const form = document.createElement('form');
      form.addEventListener('submit', (event) => {
        event.preventDefault();
      });
      const element = make(contract);
      element.name = 'map';
      form.append(element);
      fixture.place.append(form);
      await rendered(element);
      await prepare(element, form);
      await rendered(element);
      return { form, element };
    };
    const posted = (form: HTMLFormElement, name = 'map'): Posted => new FormData(form).get(name) as Posted;

    const rows: readonly Row<E>[] = [
      { when: 'nothing has been filled in', then: 'nothing is posted', prepare: () => undefined, posts: 'nothing' },
      {
        when: 'the host has given a document',
        then: 'it is posted as JSON under the name',
        prepare: (element) => void (element.value = contract.document()),
        posts: 'the document',
      },
      {
        when: 'the person has done something',
        then: 'that is posted',
        prepare: (element) => contract.act(element),
        posts: 'what the person did',
      },
      {
        when: 'it has no name',
        then: 'nothing is posted',
        prepare: (element) => void Object.assign(element, { value: contract.document(), name: '' }),
        posts: 'nothing',
      },
      {
        when: 'it is disabled',
        then: 'nothing is posted',
        prepare: (element) => void Object.assign(element, { value: contract.document(), disabled: true }),
        posts: 'nothing',
      },
      {
        when: 'it is read-only',
        then: 'the document is posted',
        prepare: (element) => void Object.assign(element, { value: contract.document(), readonly: true }),
        posts: 'the document',
      },
      {
        when: 'the host has taken the value away',
        then: 'nothing is posted',
        prepare: async (element) => {
          element.value = contract.document();
          await rendered(element);
          element.value = null;
        },
        posts: 'nothing',
      },
      {
        when: 'Klar has been pressed',
        then: 'nothing is posted',
        prepare: async (element) => {
          element.value = contract.document();
          await rendered(element);
          element.addEventListener('delaktig-finish', (event) => {
            (event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>).detail.waitUntil(Promise.resolve());
          });
          await element.finish();
        },
        posts: 'nothing',
      },
      {
        when: 'it is covered',
        then: 'the document is posted still',
        prepare: async (element) => {
          element.value = contract.document();
          await rendered(element);
          element.cover();
        },
        posts: 'the document',
      },
    ];
    for (const { when, then, prepare, posts } of rows) {
      it(`when ${when}, ${then}`, async () => {
        const { form, element } = await formWith(prepare);
        if (posts === 'nothing') {
          same([...new FormData(form).keys()].join(), '', 'what is posted');
          return;
        }
        const text = posted(form);
        check(text !== null, 'nothing is posted');
        alike(JSON.parse(text), posts === 'the document' ? contract.document() : element.value, 'what is posted');
      });
    }

    it('a new name is what it is posted under', async () => {
      const { form, element } = await formWith();
      element.value = contract.document();
      await rendered(element);
      element.name = 'other';
      await rendered(element);
      same([...new FormData(form).keys()].join(), 'other', 'names that are posted');
    });

    it('attachments that the document names are posted beside it, each under its id; others are not', async () => {
      const { form, element } = await formWith();
      element.value = { ...contract.document(), ext: { picture: { attachment: 'a1' } } };
      element.attachments = new Map([
        ['a1', new Blob(['x'], { type: 'image/png' })],
        ['a2', new Blob(['y'], { type: 'image/png' })],
      ]);
      await rendered(element);
      const file = new FormData(form).get('map.a1');
      check(file instanceof Blob && file.type === 'image/png', 'the attachment is not posted');
      check(!new FormData(form).has('map.a2'), 'an attachment is posted that the document does not name');
    });

    it('what is posted changes when something is committed, not before', async () => {
      const { form, element } = await formWith();
      const early: Posted[] = [];
      const late: Posted[] = [];
      element.addEventListener('input', () => {
        // The first input of an act comes before its change: the form must not have it yet.
        if (late.length === 0) early.push(posted(form));
      });
      element.addEventListener('change', () => void late.push(posted(form)));
      await contract.act(element);
      same(early[0] ?? null, null, 'what is posted at input');
      check(late.at(-1) !== null && late.length > 0, 'nothing is posted at change');
    });

    it('undo changes what is posted', async () => {
      const { form, element } = await formWith();
      element.value = contract.document();
      await rendered(element);
      await contract.act(element);
      element.undo();
      await rendered(element);
      alike(contentOf(JSON.parse(posted(form) ?? 'null')), contract.document()['content'], 'what is posted');
    });

    it('a reset brings back what the page was made with, and there is nothing to undo', async () => {
      const held = (contract.holds ?? []).map((tag) => `<${tag}></${tag}>`).join('');
      const json = JSON.stringify(contract.document()).replaceAll('<', '\\u003c');
      await fixture.addHtml(
        `<form><${contract.tag} name="map"><script type="application/json">${json}</script>${held}</${contract.tag}></form>`,
      );
      const form = fixture.place.querySelector('form');
      const element = fixture.place.querySelector<E>(contract.tag);
      check(form && element, 'no form');
      await rendered(element);
      await contract.act(element);
      form.reset();
      await rendered(element);
      alike(element.value, contract.document(), 'the value after reset');
      check(!element.canUndo, 'the history is not gone');
      alike(JSON.parse(posted(form) ?? 'null'), contract.document(), 'what is posted');
    });

    it('a reset of an element that was empty empties it, without telling the host', async () => {
      const { form, element } = await formWith();
      await contract.act(element);
      const heard: string[] = [];
      for (const type of ['input', 'change']) element.addEventListener(type, () => void heard.push(type));
      form.reset();
      await rendered(element);
      same(element.value, null, 'the value');
      same(heard.join(), '', 'events');
    });

    it('a disabled fieldset disables it, and an enabled one enables it again', async () => {
      const { form, element } = await formWith();
      const fieldset = document.createElement('fieldset');
      form.append(fieldset);
      fieldset.append(element);
      element.value = contract.document();
      fieldset.disabled = true;
      await frame();
      await rendered(element);
      same(element.disabled, false, 'the property, which is the host’s own');
      check(element.matches(':disabled'), 'it does not match :disabled');
      await attempt(contract, element);
      alike(element.value, contract.document(), 'the value while disabled');
      same([...new FormData(form).keys()].join(), '', 'what is posted');
      fieldset.disabled = false;
      await frame();
      await rendered(element);
      await contract.act(element);
      check(element.canUndo, 'nothing can be done afterwards');
    });

    it('the form attribute ties it to a form elsewhere', async () => {
      const form = document.createElement('form');
      form.id = `form-${String(performance.now()).replace('.', '-')}`;
      fixture.place.append(form);
      const element = make(contract);
      element.name = 'map';
      element.setAttribute('form', form.id);
      await fixture.add(element);
      element.value = contract.document();
      await rendered(element);
      same(element.form, form, 'its form');
      alike(JSON.parse(posted(form) ?? 'null'), contract.document(), 'what is posted');
      check([...form.elements].includes(element), 'it is not among the elements of the form');
    });

    it('a form waits for what is required, and says so in the language around it', async () => {
      const { form, element } = await formWith((e) => void (e.required = true));
      check(!form.checkValidity(), 'an empty form can be sent');
      check(element.validity.valueMissing, 'valueMissing is not set');
      const swedish = element.validationMessage;
      check(swedish.length > 3, 'there is no message');
      element.lang = 'en';
      await until(() => wrapperOf(element)?.lang === 'en', 'the element is in English');
      await rendered(element);
      check(
        element.validationMessage !== '' && element.validationMessage !== swedish,
        `the message in English: ${element.validationMessage}`,
      );
      await contract.act(element);
      check(form.checkValidity(), `a form that is filled in cannot be sent: ${element.validationMessage}`);
      same(element.validationMessage, '', 'the message afterwards');
    });

    it('a person who sends a form too early comes to what is missing', async () => {
      const { form, element } = await formWith((e) => void (e.required = true));
      check(!form.reportValidity(), 'an empty form can be sent');
      await frame();
      // What is missing may stand in what the host has put in it.
      check(hasFocus(element) || element.contains(document.activeElement), 'the focus is not in the element');
    });

    it('what is not required may be empty', async () => {
      const { form, element } = await formWith();
      check(form.checkValidity() && element.willValidate, 'an empty form cannot be sent');
    });

    it('data that cannot be shown holds the form back', async () => {
      const { form, element } = await formWith((e) => void (e.value = { nothing: 'of ours' }));
      check(!form.checkValidity() && element.validity.customError, 'the form can be sent');
      check(element.validationMessage !== '', 'there is no message');
    });

    it('disabled or read-only, it holds no form back', async () => {
      const { form, element } = await formWith((e) => void Object.assign(e, { required: true, disabled: true }));
      check(form.checkValidity(), 'a disabled element holds the form back');
      Object.assign(element, { disabled: false, readonly: true });
      await rendered(element);
      check(form.checkValidity(), 'a read-only element holds the form back');
    });

    it('the browser is given nothing to restore: school computers are shared', async () => {
      const states: unknown[] = [];
      const { setFormValue } = ElementInternals.prototype;
      ElementInternals.prototype.setFormValue = function (
        this: ElementInternals,
        ...args: [File | string | FormData | null, (File | string | FormData | null)?]
      ) {
        // Without a second argument the value itself is the state that is restored.
        states.push(args.length < 2 ? args[0] : args[1]);
        setFormValue.apply(this, args);
      };
      try {
        const { element } = await formWith();
        await contract.act(element);
        element.value = contract.document();
        await rendered(element);
      } finally {
        ElementInternals.prototype.setFormValue = setFormValue;
      }
      check(states.length > 0 && states.every((state) => state === null), 'the browser keeps a copy of the document');
      check(!('formStateRestoreCallback' in make(contract)), 'it takes back what the browser kept');
    });

    it('Enter in one of its fields does not send the form', async () => {
      let sent = 0;
      const { form, element } = await formWith();
      form.addEventListener('submit', () => sent++);
      await contract.act(element);
      same(sent, 0, 'times the form was sent');
      check(
        ![...form.elements].some((e) => e !== element && !isHeld(contract, e)),
        'inner fields are in the host’s form',
      );
    });
  });
}
