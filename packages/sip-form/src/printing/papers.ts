import type { SipContent, SipPart } from '../model.ts';
import { type Data, isWritten } from '../walk.ts';

/** What of a plan is a paper of its own: samtycke, kallelse, the plan itself, uppföljning, avslut. */
export type Paper = 'consent' | 'invitation' | 'sip' | 'followUp' | 'closing';

interface PaperParts {
  /** What it is about. */
  readonly parts: readonly SipPart[];
  /** What it says of whose plan it is; all of it, where nothing is said. */
  readonly person?: readonly string[];
  /** What is not on it once something is written: by field, or list and field. A sheet to fill in by hand asks for all of it. */
  readonly without?: ReadonlySet<string>;
}

const whose = ['name', 'identityNumber'];

/** What those who summon write for themselves, and to the child: nothing of it is for whoever is summoned. */
export const notSummoned: ReadonlySet<string> = new Set([
  'childLetter',
  'noticeOn',
  'invited.phone',
  'invited.reply',
  'invited.substitute',
  'invited.mandate',
]);

/** What is on each: those who get a summons need not know where the guardians live, nor what others have answered. */
export const papers: Readonly<Record<Paper, PaperParts>> = {
  consent: { parts: ['consent'], person: whose },
  invitation: { parts: ['invitation'], person: [...whose, 'phone'], without: notSummoned },
  sip: { parts: ['situation', 'participants', 'goals', 'responsibility', 'agreement', 'coordination'] },
  followUp: { parts: ['followUp', 'checkIn', 'deviation'], person: whose },
  closing: { parts: ['closing'], person: whose },
};

/** Their names, in the order of the process. */
export const paperNames: readonly Paper[] = ['consent', 'invitation', 'sip', 'followUp', 'closing'];

/** Whether it is one. */
export function isPaper(name: unknown): name is Paper {
  return paperNames.some((paper) => paper === name);
}

/** Whether anything is written of what it is about. Without, it is a sheet to fill in by hand. */
export function isBegun(paper: Paper, content: SipContent): boolean {
  return papers[paper].parts.some((part) => isWritten(content[part] as Data | undefined));
}
