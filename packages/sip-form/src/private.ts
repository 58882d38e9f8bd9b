/** Whether it is only for one guardian: the other, and whoever gets the plan, must not read it. @param way - List and field: `representatives.address`. */
export function isPrivate(way: string): boolean {
  return /^representatives\.(address|stance|preparation)$/.test(way);
}
