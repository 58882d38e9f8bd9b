import type { IdentityKind, RepresentativeRole } from '../options.ts';
import type { Extras } from './extra.ts';

/** The person (*Personen*). */
export interface Person extends Extras {
  /** Name. (*Namn*) */
  readonly name?: string;
  /** Kind of number. (*Slags nummer*) */
  readonly identityKind?: IdentityKind;
  /** Number. (*Nummer*) As it was written; never shown unless somebody asks. */
  readonly identityNumber?: string;
  /** Protected personal data. (*Skyddade personuppgifter*) */
  readonly protectedIdentity?: boolean;
  /** Address. (*Adress*) */
  readonly address?: string;
  /** Phone. (*Telefon*) As it was written. */
  readonly phone?: string;
  /** E-mail. (*E-post*) */
  readonly email?: string;
  /** Language. (*Språk*) */
  readonly language?: string;
  /** Need of an interpreter. (*Behov av tolk*) */
  readonly interpreter?: string;
  /** How the person communicates best. (*Så kommunicerar personen bäst*) */
  readonly communication?: string;
  /** Guardians and representatives. (*Vårdnadshavare och företrädare*) */
  readonly representatives?: readonly Representative[];
  /** Is the person a parent? (*Är personen förälder?*) */
  readonly hasChildren?: boolean;
  /** The children's need of information, advice and support. (*Barnens behov av information, råd och stöd*) */
  readonly children?: string;
}

/** One guardian or representative (*vårdnadshavare eller företrädare*). */
export interface Representative {
  /** A UUID. */
  readonly id: string;
  /** As. (*Som*) */
  readonly role?: RepresentativeRole;
  /** Name. (*Namn*) */
  readonly name?: string;
  /** Phone. (*Telefon*) As it was written. */
  readonly phone?: string;
  /** Address. (*Adress*) */
  readonly address?: string;
  /** What do they say about the plan? (*Vad säger hen om planen?*) */
  readonly stance?: string;
  /** Preparations before the meeting. (*Förberedelser inför mötet*) */
  readonly preparation?: string;
  /** Gets an own copy. (*Ska få en egen kopia*) */
  readonly copy?: boolean;
}
