// The page a test file runs in. It brings its own fonts (a packaged browser has none), Arabic among them, and waits for them.
const weights = [400, 500, 600, 700];
const fonts = [
  ...weights.map((w) => `/node_modules/@fontsource/noto-sans/latin-${w}.css`),
  ...weights.map((w) => `/node_modules/@fontsource/noto-sans-arabic/arabic-${w}.css`),
];

/** `WALK=seed=7&steps=300`: another random walk than the everyday one; the helpers of walks read it here. */
const walk = new URLSearchParams(process.env.WALK).toString();

export const testPage = (testFramework) => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Delaktig, test</title>
    ${walk ? `<meta name="delaktig-walk" content="${walk.replaceAll('&', '&amp;')}">` : ''}
    <link rel="icon" href="data:,">
    ${fonts.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n    ')}
    <style>html { font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; }</style>
  </head>
  <body>
    <script type="module">
      await Promise.all([400, 700].flatMap((w) => [document.fonts.load(w + ' 16px "Noto Sans"', 'a'), document.fonts.load(w + ' 16px "Noto Sans Arabic"', 'م')]));
      await import('${testFramework}');
    </script>
  </body>
</html>`;
