import type { Reference } from '@delaktig/core/document/reference.js';
import type { ExistingPlan, NoticedBy, Outcome } from '../options.ts';
import type { Extras } from './extra.ts';

/** What matters, and how things are now (*Vad som är viktigt, och hur det är nu*). */
export interface Situation extends Extras {
  /** Who has seen that a plan is needed? (*Vem har sett att det behövs en plan?*) */
  readonly noticedBy?: readonly NoticedBy[];
  /** What needs to be coordinated? (*Vad behöver samordnas?*) */
  readonly need?: string;
  /** What matters to you? (*Vad är viktigt för dig?*) */
  readonly wishes?: readonly Wish[];
  /** This works. (*Det här fungerar*) */
  readonly works?: string;
  /** This does not work. (*Det här fungerar inte*) */
  readonly doesNotWork?: string;
  /** The person's own strengths and resources. (*Personens egna styrkor och resurser*) */
  readonly ownResources?: string;
  /** Resources of those close to the person. (*Närståendes resurser*) */
  readonly relativesResources?: string;
  /** Own needs of those close to the person. (*Närståendes egna behov*) */
  readonly relativesNeeds?: string;
  /** Is there a SIP already? (*Finns det redan en SIP?*) */
  readonly existingPlan?: ExistingPlan;
}

/** One wish (*önskan*). */
export interface Wish {
  /** A UUID. */
  readonly id: string;
  /** This matters. (*Det här är viktigt*) */
  readonly words?: string;
  /** What it comes from: what the person placed or said, and who may see that. */
  readonly from?: readonly Reference[];
  /** What became of it? (*Vad blev det av det?*) */
  readonly outcome?: Outcome;
  /** Because. (*Därför att*) */
  readonly because?: string;
}
