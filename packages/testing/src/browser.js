/** What the browser that runs the tests can do. Functions, so that nothing is asked when the module is loaded. */
/** Blink: the one engine with CDP, and so with media features and its accessibility tree in the open. */
export function isChromium() {
  return 'userAgentData' in navigator || /Chrom(e|ium)\//.test(navigator.userAgent);
}
/** Gecko. */
export function isFirefox() {
  return /Firefox\//.test(navigator.userAgent);
}
/** WebKit, as in Safari and WebKitGTK. */
export function isWebKit() {
  return !isChromium() && !isFirefox();
}
/** Whether the runner can put real fingers on the screen. WebKitGTK's driver turns fingers into a mouse. */
export function hasTouch() {
  return !isWebKit();
}
//# sourceMappingURL=browser.js.map
