/**
 * Which way a walk goes: the everyday one, always the same, so that what CI finds is what a change did; or another that somebody asks for, to look for
 * what nobody has met yet or to go one again. Asked for by `?seed=7&steps=300` of the page, or by a `<meta name="delaktig-walk" content="seed=7">` in it
 * (our own runner makes one of the environment variable `WALK`).
 *
 * @param seed the everyday one
 * @returns what to spread into the walk
 */
export function askedWalk(seed: number): { readonly seed: number; readonly steps?: number } {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=delaktig-walk]')?.content ?? '';
  const asked = new URLSearchParams(`${globalThis.location.search.slice(1)}&${meta}`);
  const other = Number(asked.get('seed'));
  const steps = Number(asked.get('steps'));
  return { seed: other > 0 ? other : seed, ...(steps > 0 ? { steps } : {}) };
}
