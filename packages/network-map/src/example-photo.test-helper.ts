/** A picture drawn for the examples, of a dog on a jetty: a PNG of 96 by 96. */
const dog = [
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAIAAABt+uBvAAADKklEQVR4nOybLW8VQRSGT8lVqAoUt0gMBgSaYLFcRfgBOCQJAlVBgiHBVSFRxRIcwYBAgCEk',
  'SKhDoKrZZMJmMjsz73ye2bbvo9rtzs6ZZ8/Ox8528/rTDyFhLgmJQkEACgJQEICCABQEoCAABQEoCEBBAAoCUBCAggAUBKAgAAUBKAhAQQAKAlAQgIIAGxnK',
  '5eNH8JzT3ZGMY2/Itk+KlyVDTKkKKvOyRNOUkqBWamx0NHUX1EONTW9NfUex3nYUqugoSMGOQkVdHjE1NQ49HrfaDPpyuHOOjLLjrXoZXi7lE8X6unUwcd5+',
  'dixFFGZQyM7A9IkHUHw7SwQ5lc2/DrdjmMMIxZlFtqDV5o5NwzzKE3RW+p0IuU3IEBS59KrSxxAJKctRg4ninRtXZJU0CSxV0Dl4uGzSm8M3ioCkiWLEd1Ya',
  'P337a/75+f1rkkNZ2Sm8j9//SAV6GWS3cPlrv7IhEp8yJUHeJiW2s6ZsPVWCVjt+2VQGyU4agAWdswHeJqVpShnkHXcSB6OasvXobRxOTQoN1fcev/AWeffq',
  'CSzbG9WdVadhIS/LEyZTmlJsxmw9QzXe8+eE0kRbUEjNrbsPnCNfP7zxllXWpDrMe+1MapZ2Isdzs68SPUEhO/FSwx1VCUpfBzZvUvoFKxerGn2Q8kPRljO8',
  '1NDxjgXFt9wqE3g5VOWeECceXspuYvcMgvd5UuC1EDqedfF6agUVb+k62DpS1CRSH155Jz3Xfbo7WuG2j/z/2MPEWfxOIkkQvA8rdOR8CqP98cLFoZmgsV8z',
  'OzQMpmUGecPqurb0XrztrWo8k67sjOoHr+aJPKwPgstUeLLOe4/N1c+H0pbtwd+T3/aBqSWRpXw8a7I87m8P9ls3Z+/9y4fSB0fT0pHTeNtU5E8GJ30mNdKH',
  'joIk35GXgXaktyBJcGRIeeVq0LQjCoIMiZriKKsxKAkyFGsaosagKmgm0dRALzNjBNk4shyGSLEZ/D+rsgIFcTbffp4ICcPXHYDNzetbIWGYQQAKAlAQgIIA',
  'FASgIAAFATiTBjCDAJxJA5hBAAoCUBCAggAUBKAgAAUBKAjwDwAA//8eMD+NAAAABklEQVQDAJGMQDH6FkB0AAAAAElFTkSuQmCC',
].join('');

/** Pictures beside the example map that names them. */
export const examplePhotos = (): ReadonlyMap<string, Blob> =>
  new Map([['photo-bamse', new Blob([Uint8Array.from(atob(dog), (c) => c.charCodeAt(0))], { type: 'image/png' })]]);
