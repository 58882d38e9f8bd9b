import type { SipDocument, SipOperation } from '../model.ts';
import type { Reply } from '../options.ts';

/** An answer to a calendar file that asked somebody to a meeting. */
export interface CalendarReply {
  /** The meeting's id in calendars. */
  readonly uid: string;
  /** Who answers: the e-mail address the file was for. */
  readonly email: string;
  readonly reply: Reply;
  /** The e-mail address of who comes instead, where the answer says. */
  readonly substitute?: string;
}

/** `TENTATIVE` and `NEEDS-ACTION` are no answers yet. */
const answers: Readonly<Record<string, Reply>> = { ACCEPTED: 'comes', DECLINED: 'cannot', DELEGATED: 'sendsOther' };

/** Reads the answer that a calendar program sends back. Null when it is none, or says neither yes nor no. Never throws. */
export function readCalendarReply(file: string): CalendarReply | null {
  const lines = file
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const value = (name: string): string | undefined => lines.map(property).find((line) => line?.name === name)?.value;
  const uid = value('UID');
  if (value('METHOD')?.toUpperCase() !== 'REPLY' || !uid) return null;
  for (const line of lines.map(property)) {
    if (line?.name !== 'ATTENDEE') continue;
    const reply = answers[line.parameters.get('PARTSTAT')?.toUpperCase() ?? ''];
    if (!reply) continue;
    const substitute = address(line.parameters.get('DELEGATED-TO') ?? '');
    return { uid, email: address(line.value), reply, ...(reply === 'sendsOther' && substitute ? { substitute } : {}) };
  }
  return null;
}

/**
 * What an answer does to a plan. Which of the invited it is, the host knows: a plan holds no e-mail addresses of theirs. None when the answer is to another
 * meeting than the one that the plan has asked to, or to one that was called off.
 *
 * @param invited - The id of the one who answers.
 */
export function replyOperations(
  { content: { invitation } }: SipDocument,
  { uid, reply, substitute }: CalendarReply,
  invited: string,
): readonly SipOperation[] {
  const { calendar, invited: all = [] } = invitation ?? {};
  if (!calendar || calendar.cancelled || calendar.uid !== uid || !all.some(({ id }) => id === invited)) return [];
  const path = ['invitation', 'invited', invited];
  return [
    { type: 'set', path: [...path, 'reply'], value: reply },
    ...(substitute ? [{ type: 'set' as const, path: [...path, 'substitute'], value: substitute }] : []),
  ];
}

interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A line as name, parameters and value; a colon or semicolon between quotes is words. */
function property(line: string): Property | null {
  const parts = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*)*):(.*)$/.exec(line);
  if (!parts) return null;
  const [, name = '', parameters = '', value = ''] = parts;
  const each = parameters.matchAll(/;([\w-]+)=((?:"[^"]*"|[^";])*)/g);
  return {
    name: name.toUpperCase(),
    parameters: new Map([...each].map(([, key = '', words = '']) => [key.toUpperCase(), words.replaceAll('"', '')])),
    value: value.trim(),
  };
}

function address(words: string): string {
  return words.replace(/^mailto:/i, '').trim();
}
