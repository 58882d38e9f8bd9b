// Typing into one field among many, and reading and writing the whole value.
import { afterPaint, nextFrame } from '../../page/frames.js';

const at = (value, path) => path.reduce((object, key) => object?.[key], value);

/** Every leaf that is wanted is there, as a string: candidates differ in how they keep an empty or a yes-or-no field. */
function holds(wanted, got) {
  if (wanted && typeof wanted === 'object') return Object.keys(wanted).every((key) => holds(wanted[key], got?.[key]));
  return String(wanted) === String(got) || (wanted === false && got == null);
}

export function formProbes(bench) {
  const field = (path) => bench.adapter.field(bench.handle, path);
  let listening = false;

  return {
    keyTimes: [],

    focusField() {
      const element = field(bench.data.typePath);
      element.scrollIntoView({ block: 'center' });
      element.focus();
      element.setSelectionRange?.(element.value.length, element.value.length);
      bench.keyTimes = [];
      bench.changes = 0;
      if (!listening) {
        listening = true;
        const onKey = (event) => void afterPaint().then((time) => bench.keyTimes.push(time - event.timeStamp));
        addEventListener('keydown', onKey, { capture: true, passive: true });
      }
      return element.value;
    },
    fieldValue: () => field(bench.data.typePath)?.value,
    typedInModel: () => at(bench.adapter.getValue(bench.handle), bench.data.typePath),

    async valueTimes() {
      const { data, adapter, handle } = bench;
      const result = { get: [], set: [], ok: true };
      for (let i = 0; i < 12; i++) {
        const start = performance.now();
        result.bytes = JSON.stringify(adapter.getValue(handle)).length;
        result.get.push(performance.now() - start);
      }
      const shows = (value) => data.lastPaths.every((path) => field(path)?.value === at(value, path));
      for (const value of [data.value2, data.value]) {
        await afterPaint();
        const given = structuredClone(value);
        const start = performance.now();
        await adapter.setValue(handle, given);
        for (let i = 0; i < 2000 && !shows(value); i++) await nextFrame();
        result.set.push((await afterPaint()) - start);
        result.ok &&= shows(value);
      }
      result.roundtrip = holds(data.value, adapter.getValue(handle));
      return result;
    },
  };
}
