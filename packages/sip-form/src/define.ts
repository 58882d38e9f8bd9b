import { DelaktigSipCase } from './case-element.ts';
import { DelaktigSipForm } from './element.ts';
import { DelaktigSipCheck } from './parts/check.ts';
import { DelaktigSipConsent } from './parts/consent.ts';
import { DelaktigSipInvitation } from './parts/invitation.ts';
import { DelaktigSipPerson } from './parts/person.ts';
import { DelaktigSipSituation } from './parts/situation.ts';
import { DelaktigSipParticipants } from './parts/participants.ts';
import { DelaktigSipGoals } from './parts/goals.ts';
import { DelaktigSipResponsibility } from './parts/responsibility.ts';
import { DelaktigSipAgreement } from './parts/agreement.ts';
import { DelaktigSipFollowUp } from './parts/follow-up.ts';
import { DelaktigSipCheckIn } from './parts/check-in.ts';
import { DelaktigSipClosing } from './parts/closing.ts';
import { DelaktigSipDeviation } from './parts/deviation.ts';
import { DelaktigSipProcess } from './parts/process.ts';
import { DelaktigSipCoordination } from './parts/coordination.ts';

// The case first, so that it is there when its parts ask for it.
DelaktigSipCase.define();
DelaktigSipForm.define();
DelaktigSipCheck.define();
DelaktigSipConsent.define();
DelaktigSipInvitation.define();
DelaktigSipPerson.define();
DelaktigSipSituation.define();
DelaktigSipParticipants.define();
DelaktigSipGoals.define();
DelaktigSipResponsibility.define();
DelaktigSipAgreement.define();
DelaktigSipFollowUp.define();
DelaktigSipCheckIn.define();
DelaktigSipClosing.define();
DelaktigSipDeviation.define();
DelaktigSipProcess.define();
DelaktigSipCoordination.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-sip-case': DelaktigSipCase;
    'delaktig-sip-form': DelaktigSipForm;
    'delaktig-sip-check': DelaktigSipCheck;
    'delaktig-sip-consent': DelaktigSipConsent;
    'delaktig-sip-invitation': DelaktigSipInvitation;
    'delaktig-sip-person': DelaktigSipPerson;
    'delaktig-sip-situation': DelaktigSipSituation;
    'delaktig-sip-participants': DelaktigSipParticipants;
    'delaktig-sip-goals': DelaktigSipGoals;
    'delaktig-sip-responsibility': DelaktigSipResponsibility;
    'delaktig-sip-agreement': DelaktigSipAgreement;
    'delaktig-sip-follow-up': DelaktigSipFollowUp;
    'delaktig-sip-check-in': DelaktigSipCheckIn;
    'delaktig-sip-closing': DelaktigSipClosing;
    'delaktig-sip-deviation': DelaktigSipDeviation;
    'delaktig-sip-process': DelaktigSipProcess;
    'delaktig-sip-coordination': DelaktigSipCoordination;
  }
}
