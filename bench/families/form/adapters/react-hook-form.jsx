import { memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FormProvider, useFieldArray, useForm, useFormContext } from 'react-hook-form';
import { nameOf, register as registerAdapter, titleOf } from './_common.js';

const Hint = ({ id, words }) => (words ? <p id={id}>{words}</p> : null);

const Control = memo(({ field, name }) => {
  const { register } = useFormContext();
  const { kind, label, hint, options } = field;
  const control = register(name);
  if (kind === 'radio' || kind === 'yesNo' || kind === 'checks')
    return (
      <fieldset>
        <legend>{label}</legend>
        <Hint words={hint} />
        {options.map(([id, words]) => (
          <label key={id}>
            <input type={kind === 'checks' ? 'checkbox' : 'radio'} value={id} {...control} />
            {words}
          </label>
        ))}
      </fieldset>
    );
  const at = { id: `i-${name}`, 'aria-describedby': hint ? `h-${name}` : undefined, ...control };
  return (
    <div>
      <label htmlFor={at.id}>{label}</label>
      <Hint id={`h-${name}`} words={hint} />
      {kind === 'area' ? (
        <textarea {...at} />
      ) : kind === 'select' ? (
        <select {...at}>
          <option value="" />
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input type={kind} {...at} />
      )}
    </div>
  );
});

function List({ field, path }) {
  const { fields } = useFieldArray({ name: nameOf(path), keyName: '_key' });
  return (
    <>
      <p>{field.label}</p>
      <Hint words={field.hint} />
      {fields.map(({ _key }, i) => (
        <fieldset key={_key}>
          <legend>{titleOf(field, i)}</legend>
          <Fields fields={field.fields} path={[...path, i]} />
        </fieldset>
      ))}
    </>
  );
}

function Fields({ fields, path }) {
  return fields.map((field) => {
    const here = [...path, field.key];
    if (field.kind === 'list') return <List key={field.key} field={field} path={here} />;
    if (field.kind !== 'group') return <Control key={field.key} field={field} name={nameOf(here)} />;
    return (
      <fieldset key={field.key}>
        <legend>{field.label}</legend>
        <Hint words={field.hint} />
        <Fields fields={field.fields} path={here} />
      </fieldset>
    );
  });
}

/** Its radio buttons hold words. */
const inWords = (value) =>
  JSON.parse(JSON.stringify(value, (_, leaf) => (typeof leaf === 'boolean' ? String(leaf) : leaf)));

function App({ handle, data, onChange }) {
  const form = useForm({ defaultValues: inWords(data.value) });
  if (!handle.form) {
    handle.form = form;
    handle.stop = form.subscribe({ formState: { values: true }, callback: onChange });
  }
  return (
    <FormProvider {...form}>
      <form noValidate>
        <Fields fields={data.schema.fields} path={[]} />
      </form>
    </FormProvider>
  );
}

registerAdapter({
  name: 'react-hook-form',
  mount(root, data, { onChange }) {
    const handle = { root, react: createRoot(root) };
    flushSync(() => handle.react.render(<App handle={handle} data={data} onChange={onChange} />));
    return handle;
  },
  field: ({ root }, path) => root.querySelector('form')?.elements.namedItem(nameOf(path)),
  getValue: ({ form }) => form.getValues(),
  setValue: ({ form }, value) => flushSync(() => form.reset(inWords(value))),
  unmount({ stop, react }) {
    stop();
    react.unmount();
  },
});
