// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%2300a6ed" d="M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/><path fill="%23fff" d="M16 17h-.04l-6.267 6.03c-.635.612-1.693.162-1.693-.72V9.69c0-.882 1.058-1.332 1.693-.72L15.961 15H16V9.69c0-.882 1.058-1.332 1.693-.72L23.961 15H24V9.5a.5.5 0 0 1 .5-.5h1a.5.5 0 0 1 .5.5v13a.5.5 0 0 1-.5.5h-1a.5.5 0 0 1-.5-.5V17h-.04l-6.267 6.03c-.635.612-1.693.162-1.693-.72z"/></svg>',
};
