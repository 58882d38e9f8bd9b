// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%2300a6ed" d="M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/><path fill="%23fff" d="M23.016 10.005A1 1 0 0 0 22.01 9l-6.441.033c-.889.004-1.33 1.079-.703 1.707l1.493 1.493c.127.127.081.348-.049.472l-.018.018l-7.586 7.585a1 1 0 0 0 0 1.415l1.586 1.585a1 1 0 0 0 1.414 0l7.586-7.585l.018-.019c.123-.13.345-.176.472-.049l1.493 1.493c.628.628 1.702.187 1.707-.702z"/></svg>',
};
