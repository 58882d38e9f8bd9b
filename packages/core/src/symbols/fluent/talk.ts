// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%239b9b9b" d="M16.028 4C8.166 4 3.53 9.756 1.668 12.703a4.27 4.27 0 0 0 0 4.594c.867 1.373 2.305 3.307 4.36 5.005v4.2a1.5 1.5 0 0 0 2.184 1.335l4.35-2.23a15.3 15.3 0 0 0 3.466.393c7.861 0 12.497-5.756 14.36-8.703a4.27 4.27 0 0 0 0-4.594C28.524 9.756 23.89 4 16.028 4"/><path fill="%23fff" d="M16.028 25a14.2 14.2 0 0 1-3.59-.454l-4.682 2.4a.5.5 0 0 1-.728-.444v-4.68c-2.142-1.673-3.632-3.662-4.516-5.06a3.27 3.27 0 0 1 0-3.525C4.328 10.367 8.702 5 16.028 5s11.7 5.367 13.515 8.237a3.27 3.27 0 0 1 0 3.526C27.728 19.633 23.353 25 16.028 25"/></svg>',
};
