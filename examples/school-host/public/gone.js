/**
 * Browsers keep pages for going back, some of them even what must not be stored. The next person at the screen shall not find this
 * one there: it is empty when it is left, and asked for anew when it comes back.
 */
addEventListener('pagehide', () => {
  document.documentElement.hidden = true;
});
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
