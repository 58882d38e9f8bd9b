/**
 * A page of its own for every test file. The launcher keeps pages and takes them again, and with them a mouse button that a failed test
 * left down, a key, emulated media: in Firefox one such file made twelve tests of other files fail.
 */
export function freshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await Promise.all(
      launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close().catch(() => {})),
    );
    return result;
  };
  return launcher;
}
