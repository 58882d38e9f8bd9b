/** Pages where a map is looked at: host data in, printing. */
const page = JSON.parse(document.querySelector('[data-page]')?.textContent ?? '{}');
for (const map of document.querySelectorAll('delaktig-network-map')) Object.assign(map, { config: page.config });

document.querySelector('[data-print]')?.addEventListener('click', () => {
  const map = /** @type {HTMLElement & { print(): unknown }} */ (document.querySelector('delaktig-network-map'));
  void map.print();
});
