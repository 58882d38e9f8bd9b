/** A picture with nothing in it: keeps the room of one that is on its way, so that nothing moves under a finger when it comes. */
export const roomForPicture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
