import type { AnyFields, Fields } from './describe.ts';
import type { SipPart, SipParts } from './model.ts';
import { consent } from './sections/consent.ts';
import { invitation } from './sections/invitation.ts';
import { person } from './sections/person.ts';
import { situation } from './sections/situation.ts';
import { participants } from './sections/participants.ts';
import { goals } from './sections/goals.ts';
import { responsibility } from './sections/responsibility.ts';
import { agreement } from './sections/agreement.ts';
import { followUp } from './sections/follow-up.ts';
import { checkIn } from './sections/check-in.ts';
import { closing } from './sections/closing.ts';
import { deviation } from './sections/deviation.ts';
import { process } from './sections/process.ts';
import { coordination } from './sections/coordination.ts';

/** Every part of a plan, in the order of the process. */
export const sections: Fields<SipParts> = {
  consent,
  invitation,
  person,
  situation,
  participants,
  goals,
  responsibility,
  agreement,
  followUp,
  checkIn,
  closing,
  deviation,
  process,
  coordination,
};

/** The fields of a part that every plan has. What a template asks besides is drawn in its own way. */
export function fieldsOf(part: SipPart): AnyFields {
  return own[part];
}

/** Their names, in the same order. */
export const sectionNames: readonly SipPart[] = Object.freeze(Object.keys(sections).filter(isPart));

function isPart(name: string): name is SipPart {
  return Object.hasOwn(sections, name);
}

const own = Object.fromEntries(
  sectionNames.map((part) => {
    const { extra: _, ...fields }: AnyFields = sections[part].fields;
    return [part, fields];
  }),
) as Readonly<Record<SipPart, AnyFields>>;
