// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%239b9b9b" d="M16.184 1C7.814 1 1.028 7.786 1.028 16.156s6.785 15.157 15.156 15.157c8.37 0 15.156-6.786 15.156-15.157C31.34 7.786 24.555 1 16.184 1"/><path fill="%23fff" d="M30.34 16.156c0 7.819-6.338 14.157-14.156 14.157S2.028 23.975 2.028 16.156C2.028 8.338 8.366 2 16.184 2S30.34 8.338 30.34 16.156"/><path fill="%237d4533" d="M24.997 15.984a8.984 8.984 0 1 1-17.97 0a8.984 8.984 0 0 1 17.97 0"/><path fill="%231c1c1c" d="M21.028 16a5 5 0 1 1-10 0a5 5 0 0 1 10 0"/><path fill="%23fff" d="M15.028 13a2 2 0 1 1-4 0a2 2 0 0 1 4 0"/></svg>',
};
