// Small helpers shared by the adapters of the form family. A path goes through groups by key and through lists by number:
// ['goals', 'goals', 9, 'subgoals', 0, 'actions', 2, 'what'].
export const register = (adapter) => globalThis.__bench.register(adapter);

/** A path as the name of a control. */
export const nameOf = (path) => path.join('.');
export const getAt = (value, path) => path.reduce((object, key) => object?.[key], value);
export function setAt(value, path, leaf) {
  const parent = path.slice(0, -1).reduce((object, key) => object[key], value);
  parent[path.at(-1)] = leaf;
}
export const pathOf = (name) => name.split('.');

/** "Mål 2". */
export const titleOf = ({ item }, i) => `${item[0].toUpperCase()}${item.slice(1)} ${i + 1}`;

/** Goals are the long list: what is out of sight in it may be left out of layout. */
export const isLong = (path) => path.length === 2 && path[1] === 'goals';

/** The answer as it is stored, of a radio button's value. */
export const answerOf = (value) => (value === 'true' || value === 'false' ? value === 'true' : value);
