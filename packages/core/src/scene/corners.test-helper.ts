/** Where the pieces of path data end, absolute or relative, around the point a relative path begins from. */
export function corners(d: string): readonly (readonly [x: number, y: number])[] {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', inside = ''] of d.matchAll(/([mlqcahv])([^mlqcahvz]*)/gi)) {
    const numbers = (inside.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const [right = 0, down = 0] = /h/i.test(command)
      ? [numbers[0], relative ? 0 : y]
      : /v/i.test(command)
        ? [relative ? 0 : x, numbers[0]]
        : numbers.slice(-2);
    [x, y] = relative ? [x + right, y + down] : [right, down];
    found.push([x, y]);
  }
  return found;
}
