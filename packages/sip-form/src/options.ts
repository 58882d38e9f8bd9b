import type { Options } from './describe.ts';
import * as common from './texts/common.ts';
import { title as agreement } from './texts/agreement.ts';
import { title as checkIn } from './texts/check-in.ts';
import { title as closing } from './texts/closing.ts';
import { title as deviation } from './texts/deviation.ts';
import { title as followUp } from './texts/follow-up.ts';
import { title as goals } from './texts/goals.ts';
import { title as invitation } from './texts/invitation.ts';
import { title as participants } from './texts/participants.ts';
import { title as person } from './texts/person.ts';
import { title as responsibility } from './texts/responsibility.ts';
import { title as situation } from './texts/situation.ts';
import * as t from './texts/options.ts';

// What can be chosen. The id is stored, the words are shown: a document says the same in every language.

/** Answer: `yes` *Ja* · `no` *Nej* · `thinking` *Jag vill tänka* */
export type Answer = 'yes' | 'no' | 'thinking';
export const answerOptions: Options<Answer> = {
  yes: common.yes,
  no: common.no,
  thinking: common.iWantToThink,
};

/** Consent answer: `yes` *Ja* · `partly` *Ja, till en del* · `thinking` *Jag vill tänka* · `no` *Nej* */
export type ConsentAnswer = 'yes' | 'partly' | 'thinking' | 'no';
export const consentAnswerOptions: Options<ConsentAnswer> = {
  yes: common.yes,
  partly: t.consentAnswerPartly,
  thinking: common.iWantToThink,
  no: common.no,
};

/** Consent form: `written` *Skriftligt* · `oral` *Muntligt* */
export type ConsentForm = 'written' | 'oral';
export const consentFormOptions: Options<ConsentForm> = {
  written: t.consentFormWritten,
  oral: t.consentFormOral,
};

/** Giver role: `self` *Personen själv* · `guardian` *Vårdnadshavare* · `childWithGuardian` *Barnet tillsammans med vårdnadshavare* · `powerOfAttorney` *Fullmakt* · `futurePower` *Framtidsfullmakt* · `goodMan` *God man* · `administrator` *Förvaltare* · `assessment` *Menprövning* · `presumed` *Presumerat samtycke* */
export type GiverRole =
  | 'self'
  | 'guardian'
  | 'childWithGuardian'
  | 'powerOfAttorney'
  | 'futurePower'
  | 'goodMan'
  | 'administrator'
  | 'assessment'
  | 'presumed';
export const giverRoleOptions: Options<GiverRole> = {
  self: common.thePerson,
  guardian: common.guardian,
  childWithGuardian: t.giverRoleChildWithGuardian,
  powerOfAttorney: t.giverRolePowerOfAttorney,
  futurePower: t.giverRoleFuturePower,
  goodMan: common.specialRepresentativeGodMan,
  administrator: common.administratorFrvaltare,
  assessment: t.giverRoleAssessment,
  presumed: t.giverRolePresumed,
};

/** Understood: `yes` *Ja* · `partly` *Till en del* · `no` *Nej* · `unsure` *Vi vet inte* */
export type Understood = 'yes' | 'partly' | 'no' | 'unsure';
export const understoodOptions: Options<Understood> = {
  yes: common.yes,
  partly: common.partly,
  no: common.no,
  unsure: t.understoodUnsure,
};

/** Consent event: `given` *Samtycket lämnades* · `changed` *Samtycket ändrades* · `partlyWithdrawn` *En del togs tillbaka* · `withdrawn` *Allt togs tillbaka* · `declined` *Personen sa nej* */
export type ConsentEvent = 'given' | 'changed' | 'partlyWithdrawn' | 'withdrawn' | 'declined';
export const consentEventOptions: Options<ConsentEvent> = {
  given: t.consentEventGiven,
  changed: t.consentEventChanged,
  partlyWithdrawn: t.consentEventPartlyWithdrawn,
  withdrawn: t.consentEventWithdrawn,
  declined: t.consentEventDeclined,
};

/** The parts of a plan that information can be in, called as the parts are. */
export type InformationPart =
  | 'person'
  | 'invitation'
  | 'situation'
  | 'participants'
  | 'goals'
  | 'responsibility'
  | 'agreement'
  | 'followUp'
  | 'checkIn'
  | 'closing'
  | 'deviation';
export const informationPartOptions: Options<InformationPart> = {
  person,
  invitation,
  situation,
  participants,
  goals,
  responsibility,
  agreement,
  followUp,
  checkIn,
  closing,
  deviation,
};

/** Plan kind: `new` *Ny SIP* · `afterDischarge` *Ny SIP efter utskrivning från sjukhus* · `followUp` *Uppföljning* */
export type PlanKind = 'new' | 'afterDischarge' | 'followUp';
export const planKindOptions: Options<PlanKind> = {
  new: t.planKindNew,
  afterDischarge: t.planKindAfterDischarge,
  followUp: t.planKindFollowUp,
};

/** Summons: `summoned` *Kallad: ska komma* · `invited` *Inbjuden: får komma* */
export type Summons = 'summoned' | 'invited';
export const summonsOptions: Options<Summons> = {
  summoned: t.summonsSummoned,
  invited: t.summonsInvited,
};

/** Reply: `comes` *Kommer* · `sendsOther` *Skickar någon annan* · `cannot` *Kan inte* */
export type Reply = 'comes' | 'sendsOther' | 'cannot';
export const replyOptions: Options<Reply> = {
  comes: t.replyComes,
  sendsOther: t.replySendsOther,
  cannot: t.replyCannot,
};

/** Identity kind: `personalNumber` *Personnummer* · `coordinationNumber` *Samordningsnummer* · `reserveNumber` *Reservnummer* · `none` *Inget nummer* · `protected` *Skyddat, skrivs inte här* */
export type IdentityKind = 'personalNumber' | 'coordinationNumber' | 'reserveNumber' | 'none' | 'protected';
export const identityKindOptions: Options<IdentityKind> = {
  personalNumber: t.identityKindPersonalNumber,
  coordinationNumber: t.identityKindCoordinationNumber,
  reserveNumber: t.identityKindReserveNumber,
  none: t.identityKindNone,
  protected: t.identityKindProtected,
};

/** Representative role: `guardian` *Vårdnadshavare* · `goodMan` *God man* · `administrator` *Förvaltare* · `attorney` *Ombud med fullmakt* · `other` *Någon annan* */
export type RepresentativeRole = 'guardian' | 'goodMan' | 'administrator' | 'attorney' | 'other';
export const representativeRoleOptions: Options<RepresentativeRole> = {
  guardian: common.guardian,
  goodMan: common.specialRepresentativeGodMan,
  administrator: common.administratorFrvaltare,
  attorney: t.representativeRoleAttorney,
  other: common.somebodyElse,
};

/** Noticed by: `school` *Skolan* · `socialServices` *Socialtjänsten* · `regionalCare` *Regionens hälso- och sjukvård* · `municipalCare` *Kommunens hälso- och sjukvård* · `person` *Personen själv* · `relative` *Närstående* · `other` *Någon annan* */
export type NoticedBy =
  'school' | 'socialServices' | 'regionalCare' | 'municipalCare' | 'person' | 'relative' | 'other';
export const noticedByOptions: Options<NoticedBy> = {
  school: t.noticedBySchool,
  socialServices: t.noticedBySocialServices,
  regionalCare: t.noticedByRegionalCare,
  municipalCare: t.noticedByMunicipalCare,
  person: common.thePerson,
  relative: common.somebodyCloseToThePerson,
  other: common.somebodyElse,
};

/** Outcome: `included` *Kom med i planen* · `later` *Senare* · `notNow` *Inte nu* */
export type Outcome = 'included' | 'later' | 'notNow';
export const outcomeOptions: Options<Outcome> = {
  included: t.outcomeIncluded,
  later: t.outcomeLater,
  notNow: t.outcomeNotNow,
};

/** Existing plan: `none` *Nej* · `followedUp` *Ja, den följs upp* · `restarted` *Ja, den avslutas och en ny görs* */
export type ExistingPlan = 'none' | 'followedUp' | 'restarted';
export const existingPlanOptions: Options<ExistingPlan> = {
  none: common.no,
  followedUp: t.existingPlanFollowedUp,
  restarted: t.existingPlanRestarted,
};

/** Attendance: `present` *På plats* · `remote` *På telefon eller video* · `partly` *En del av mötet* · `absent` *Kom inte* */
export type Attendance = 'present' | 'remote' | 'partly' | 'absent';
export const attendanceOptions: Options<Attendance> = {
  present: t.attendancePresent,
  remote: t.attendanceRemote,
  partly: t.attendancePartly,
  absent: t.attendanceAbsent,
};

/** Absent decision: `continued` *Vi fortsatte* · `shortened` *Vi gjorde mötet kortare* · `rebooked` *Vi bokade ett nytt möte* */
export type AbsentDecision = 'continued' | 'shortened' | 'rebooked';
export const absentDecisionOptions: Options<AbsentDecision> = {
  continued: t.absentDecisionContinued,
  shortened: t.absentDecisionShortened,
  rebooked: t.absentDecisionRebooked,
};

/** Whose: `person` *Personens eget* · `guardian` *Vårdnadshavares* · `relative` *Närståendes* · `professional` *En verksamhets* */
export type Whose = 'person' | 'guardian' | 'relative' | 'professional';
export const whoseOptions: Options<Whose> = {
  person: t.whosePerson,
  guardian: t.whoseGuardian,
  relative: t.whoseRelative,
  professional: t.whoseProfessional,
};

/** Talked: `accepted` *Vill personen det här?* · `specific` *Vet alla vad det betyder?* · `measurable` *Hur märker ni att det blev så?* · `realistic` *Går det att göra?* · `timed` *När ska det vara så?* */
export type Talked = 'accepted' | 'specific' | 'measurable' | 'realistic' | 'timed';
export const talkedOptions: Options<Talked> = {
  accepted: t.talkedAccepted,
  specific: t.talkedSpecific,
  measurable: t.talkedMeasurable,
  realistic: t.talkedRealistic,
  timed: t.talkedTimed,
};

/** Goal status: `notYet` *Inte än* · `onTheWay` *En bit på väg* · `reached` *Det blev så* · `closed` *Avslutat* */
export type GoalStatus = 'notYet' | 'onTheWay' | 'reached' | 'closed';
export const goalStatusOptions: Options<GoalStatus> = {
  notYet: common.notYet,
  onTheWay: common.someOfTheWay,
  reached: common.itTurnedOutSo,
  closed: t.goalStatusClosed,
};

/** Action state: `ongoing` *Pågår* · `offered` *Erbjuds* · `toBeTried` *Ska prövas* */
export type ActionState = 'ongoing' | 'offered' | 'toBeTried';
export const actionStateOptions: Options<ActionState> = {
  ongoing: t.actionStateOngoing,
  offered: t.actionStateOffered,
  toBeTried: t.actionStateToBeTried,
};

/** Responsible: `municipality` *Kommunen* · `region` *Regionen* · `other` *Någon annan verksamhet* · `relative` *Närstående* · `person` *Personen själv* */
export type Responsible = 'municipality' | 'region' | 'other' | 'relative' | 'person';
export const responsibleOptions: Options<Responsible> = {
  municipality: common.theMunicipality,
  region: common.theRegion,
  other: t.responsibleOther,
  relative: common.somebodyCloseToThePerson,
  person: common.thePerson,
};

/** Principal: `municipality` *Kommunen* · `region` *Regionen* */
export type Principal = 'municipality' | 'region';
export const principalOptions: Options<Principal> = {
  municipality: common.theMunicipality,
  region: common.theRegion,
};

/** Agrees: `yes` *Ja* · `partly` *Till en del* · `no` *Nej* · `thinking` *Jag vill tänka* */
export type Agrees = 'yes' | 'partly' | 'no' | 'thinking';
export const agreesOptions: Options<Agrees> = {
  yes: common.yes,
  partly: common.partly,
  no: common.no,
  thinking: common.iWantToThink,
};

/** Declined by: `person` *Personen* · `principal` *En huvudman* */
export type DeclinedBy = 'person' | 'principal';
export const declinedByOptions: Options<DeclinedBy> = {
  person: t.declinedByPerson,
  principal: t.declinedByPrincipal,
};

/** Result: `reached` *Det blev så* · `partly` *En bit på väg* · `no` *Inte än* */
export type Result = 'reached' | 'partly' | 'no';
export const resultOptions: Options<Result> = {
  reached: common.itTurnedOutSo,
  partly: common.someOfTheWay,
  no: common.notYet,
};

/** Done: `yes` *Ja* · `partly` *Till en del* · `no` *Nej* */
export type Done = 'yes' | 'partly' | 'no';
export const doneOptions: Options<Done> = {
  yes: common.yes,
  partly: common.partly,
  no: common.no,
};

/** Decision: `continue` *Fortsätt* · `revise` *Ändra målet* · `close` *Avsluta målet* */
export type Decision = 'continue' | 'revise' | 'close';
export const decisionOptions: Options<Decision> = {
  continue: t.decisionContinue,
  revise: t.decisionRevise,
  close: t.decisionClose,
};

/** Closing reason: `goalsMet` *Målen är nådda* · `noNeed` *Inget mer behov av samordning* · `withdrawn` *Samtycket är tillbakadraget* · `other` *Något annat* */
export type ClosingReason = 'goalsMet' | 'noNeed' | 'withdrawn' | 'other';
export const closingReasonOptions: Options<ClosingReason> = {
  goalsMet: t.closingReasonGoalsMet,
  noNeed: t.closingReasonNoNeed,
  withdrawn: t.closingReasonWithdrawn,
  other: t.closingReasonOther,
};

/** Deviation kind: `noShow` *Någon kom inte* · `notDone` *Något gjordes inte* · `disagree` *Verksamheterna är inte överens* · `other` *Något annat* */
export type DeviationKind = 'noShow' | 'notDone' | 'disagree' | 'other';
export const deviationKindOptions: Options<DeviationKind> = {
  noShow: t.deviationKindNoShow,
  notDone: t.deviationKindNotDone,
  disagree: t.deviationKindDisagree,
  other: t.deviationKindOther,
};

/** Coordination level: `information` *Information* · `sip` *SIP* · `sipPlus` *SIP+ (extern mötesledare, tät uppföljning)* · `sipPlusPlus` *SIP++ (fler verktyg)* */
export type CoordinationLevel = 'information' | 'sip' | 'sipPlus' | 'sipPlusPlus';
export const coordinationLevelOptions: Options<CoordinationLevel> = {
  information: t.coordinationLevelInformation,
  sip: t.coordinationLevelSip,
  sipPlus: t.coordinationLevelSipPlus,
  sipPlusPlus: t.coordinationLevelSipPlusPlus,
};

/** Party: `school` *Skola* · `schoolMedical` *Elevhälsans medicinska del* · `schoolSupport` *Övrig elevhälsa* · `socialServices` *Socialtjänst* · `regionalCare` *Regional hälso- och sjukvård* · `municipalCare` *Kommunal hälso- och sjukvård* · `socialInsurance` *Försäkringskassan* · `employment` *Arbetsförmedlingen* · `institutions` *Statens institutionsstyrelse* · `probation` *Kriminalvården* · `dentalCare` *Tandvård* · `civilSociety` *Civilsamhälle* · `relative` *Närstående* · `other` *Någon annan* */
export type Party =
  | 'school'
  | 'schoolMedical'
  | 'schoolSupport'
  | 'socialServices'
  | 'regionalCare'
  | 'municipalCare'
  | 'socialInsurance'
  | 'employment'
  | 'institutions'
  | 'probation'
  | 'dentalCare'
  | 'civilSociety'
  | 'relative'
  | 'other';
export const partyOptions: Options<Party> = {
  school: t.partySchool,
  schoolMedical: t.partySchoolMedical,
  schoolSupport: t.partySchoolSupport,
  socialServices: t.partySocialServices,
  regionalCare: t.partyRegionalCare,
  municipalCare: t.partyMunicipalCare,
  socialInsurance: t.partySocialInsurance,
  employment: t.partyEmployment,
  institutions: t.partyInstitutions,
  probation: t.partyProbation,
  dentalCare: t.partyDentalCare,
  civilSociety: t.partyCivilSociety,
  relative: common.somebodyCloseToThePerson,
  other: common.somebodyElse,
};
