// Made by tools/symbols.mjs from Fluent Emoji flat 1.2.6, © Microsoft Corporation, MIT licence. Do not edit.
export const looks: Readonly<Record<string, string>> = {
  plain:
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 32 32"><path fill="%2386d72f" d="m29.696 12.33l-4.99-2.88c-.5-.29-1.07-.44-1.65-.44H8.936c-.317 0-.632.045-.934.133C6 9.73 4.09 11.295 2.296 12.33a.6.6 0 0 0-.22.81l2.79 4.83a.6.6 0 0 0 .81.22L8 16.848v12.398c0 .42.34.75.75.75h14.496c.42 0 .75-.34.75-.75v-12.39l2.3 1.334c.29.16.65.07.81-.22l2.79-4.83c.19-.28.09-.64-.2-.81"/><path fill="%2344911b" d="M11.484 9.01v.116c0 2.432 2.028 4.41 4.522 4.41s4.523-1.978 4.523-4.41V9.01z"/><path fill="%23c3ef3c" d="M24 16H8v3h16z"/><path fill="%2300d26a" d="M12.008 9.01c0 2.198 1.794 3.98 3.992 3.98s4-1.782 4-3.98h1.008c0 2.75-2.258 4.98-5.008 4.98s-5.008-2.23-5.008-4.98z"/></svg>',
};
