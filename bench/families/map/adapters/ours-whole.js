// Ours with relationships and photos on.
import { register } from './_common.js';
import { ours } from './_ours.js';
import { isPhotographed, pairs, PHOTO, quality } from './_whole.js';

const uuid = (kind, index) => `00000000-0000-4000-8000-${kind}${String(index).padStart(11, '0')}`;

const whole = ours('ours-whole', (data) => {
  const index = new Map(data.people.map(({ id }, i) => [id, i]));
  const bytes = Uint8Array.from(atob(PHOTO), (c) => c.charCodeAt(0));
  const photo = new Blob([bytes], { type: 'image/jpeg' });
  return {
    attachments: new Map(data.people.flatMap((_, i) => (isPhotographed(data, i) ? [[uuid(1, i), photo]] : []))),
    content: (content) => ({
      ...content,
      people: content.people.map((person) =>
        isPhotographed(data, index.get(person.id))
          ? { ...person, picture: { attachment: uuid(1, index.get(person.id)) } }
          : person,
      ),
      relationships: pairs(data).map(([from, to], i) => ({
        id: uuid(2, i),
        from: data.people[from].id,
        to: data.people[to].id,
        quality: quality(i),
      })),
    }),
  };
});

register({
  ...whole,
  /** Photos and lines come after the first paint; she is dragged when they are there. */
  async prepare(handle) {
    while (!handle.element.shadowRoot.querySelector('.face img')) await new Promise(requestAnimationFrame);
    whole.prepare(handle);
  },
});
