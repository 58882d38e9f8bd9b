/**
 * A meeting on several devices: what one window tells goes to the others. Nothing is stored. Windows of one browser have each other
 * already, so what one session tells never comes back to it.
 */

/** @typedef {{ kind: string, [key: string]: unknown }} Message */
/** @typedef {{ session: string, leads: boolean, send: (message: Message) => void, end: () => void }} Listener */

export function createMeetingHub() {
  /** @type {Map<string, Set<Listener>>} */
  const rooms = new Map();

  return {
    /** @param {string} caseId @param {Listener} listener @returns {() => void} leaves */
    join(caseId, listener) {
      const room = rooms.get(caseId) ?? new Set();
      rooms.set(caseId, room.add(listener));
      return () => {
        room.delete(listener);
        if (room.size === 0 && rooms.get(caseId) === room) rooms.delete(caseId);
      };
    },
    /**
     * The meeting as it is goes to everybody: those who follow, and another who could lead it and waits meanwhile. What is asked goes to whoever leads or
     * could, and to nobody else.
     * @param {string} caseId
     * @param {Message} message
     * @param {string} session who tells it
     */
    tell(caseId, message, session) {
      for (const listener of rooms.get(caseId) ?? [])
        if (listener.session !== session && (message.kind === 'state' || listener.leads)) listener.send(message);
    },
    /**
     * The meeting has been saved: whoever could lead it has an older version on the page.
     * @param {string} caseId
     */
    saved(caseId) {
      for (const listener of rooms.get(caseId) ?? []) if (listener.leads) listener.send({ kind: 'saved' });
    },
    /** Everybody's stream ends: the server stops. */
    close() {
      for (const room of rooms.values()) for (const { end } of room) end();
      rooms.clear();
    },
  };
}
