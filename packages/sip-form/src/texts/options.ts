/** What can be chosen. */
import { type Text } from '@delaktig/core/language/say.js';

export const consentAnswerPartly: Text = ({ msg }) =>
  msg('Ja, till en del', { id: 'sip-form.options.consent-answer-partly', desc: 'Answer to choose' });

export const consentFormWritten: Text = ({ msg }) =>
  msg('Skriftligt', { id: 'sip-form.options.consent-form-written', desc: 'Answer to choose' });

export const consentFormOral: Text = ({ msg }) =>
  msg('Muntligt', { id: 'sip-form.options.consent-form-oral', desc: 'Answer to choose' });

export const giverRoleChildWithGuardian: Text = ({ msg }) =>
  msg('Barnet tillsammans med vårdnadshavare', {
    id: 'sip-form.options.giver-role-child-with-guardian',
    desc: 'Answer to choose',
  });

export const giverRolePowerOfAttorney: Text = ({ msg }) =>
  msg('Fullmakt', { id: 'sip-form.options.giver-role-power-of-attorney', desc: 'Answer to choose' });

export const giverRoleFuturePower: Text = ({ msg }) =>
  msg('Framtidsfullmakt', { id: 'sip-form.options.giver-role-future-power', desc: 'Answer to choose' });

export const giverRoleAssessment: Text = ({ msg }) =>
  msg('Menprövning', { id: 'sip-form.options.giver-role-assessment', desc: 'Answer to choose' });

export const giverRolePresumed: Text = ({ msg }) =>
  msg('Presumerat samtycke', { id: 'sip-form.options.giver-role-presumed', desc: 'Answer to choose' });

export const understoodUnsure: Text = ({ msg }) =>
  msg('Vi vet inte', { id: 'sip-form.options.understood-unsure', desc: 'Answer to choose' });

export const consentEventGiven: Text = ({ msg }) =>
  msg('Samtycket lämnades', { id: 'sip-form.options.consent-event-given', desc: 'Answer to choose' });

export const consentEventChanged: Text = ({ msg }) =>
  msg('Samtycket ändrades', { id: 'sip-form.options.consent-event-changed', desc: 'Answer to choose' });

export const consentEventPartlyWithdrawn: Text = ({ msg }) =>
  msg('En del togs tillbaka', { id: 'sip-form.options.consent-event-partly-withdrawn', desc: 'Answer to choose' });

export const consentEventWithdrawn: Text = ({ msg }) =>
  msg('Allt togs tillbaka', { id: 'sip-form.options.consent-event-withdrawn', desc: 'Answer to choose' });

export const consentEventDeclined: Text = ({ msg }) =>
  msg('Personen sa nej', { id: 'sip-form.options.consent-event-declined', desc: 'Answer to choose' });

export const planKindNew: Text = ({ msg }) =>
  msg('Ny SIP', { id: 'sip-form.options.plan-kind-new', desc: 'Answer to choose' });

export const planKindAfterDischarge: Text = ({ msg }) =>
  msg('Ny SIP efter utskrivning från sjukhus', {
    id: 'sip-form.options.plan-kind-after-discharge',
    desc: 'Answer to choose',
  });

export const planKindFollowUp: Text = ({ msg }) =>
  msg('Uppföljning', { id: 'sip-form.options.plan-kind-follow-up', desc: 'Answer to choose' });

export const summonsSummoned: Text = ({ msg }) =>
  msg('Kallad: ska komma', { id: 'sip-form.options.summons-summoned', desc: 'Answer to choose' });

export const summonsInvited: Text = ({ msg }) =>
  msg('Inbjuden: får komma', { id: 'sip-form.options.summons-invited', desc: 'Answer to choose' });

export const replyComes: Text = ({ msg }) =>
  msg('Kommer', { id: 'sip-form.options.reply-comes', desc: 'Answer to choose' });

export const replySendsOther: Text = ({ msg }) =>
  msg('Skickar någon annan', { id: 'sip-form.options.reply-sends-other', desc: 'Answer to choose' });

export const replyCannot: Text = ({ msg }) =>
  msg('Kan inte', { id: 'sip-form.options.reply-cannot', desc: 'Answer to choose' });

export const identityKindPersonalNumber: Text = ({ msg }) =>
  msg('Personnummer', { id: 'sip-form.options.identity-kind-personal-number', desc: 'Answer to choose' });

export const identityKindCoordinationNumber: Text = ({ msg }) =>
  msg('Samordningsnummer', { id: 'sip-form.options.identity-kind-coordination-number', desc: 'Answer to choose' });

export const identityKindReserveNumber: Text = ({ msg }) =>
  msg('Reservnummer', { id: 'sip-form.options.identity-kind-reserve-number', desc: 'Answer to choose' });

export const identityKindNone: Text = ({ msg }) =>
  msg('Inget nummer', { id: 'sip-form.options.identity-kind-none', desc: 'Answer to choose' });

export const identityKindProtected: Text = ({ msg }) =>
  msg('Skyddat, skrivs inte här', { id: 'sip-form.options.identity-kind-protected', desc: 'Answer to choose' });

export const representativeRoleAttorney: Text = ({ msg }) =>
  msg('Ombud med fullmakt', { id: 'sip-form.options.representative-role-attorney', desc: 'Answer to choose' });

export const noticedBySchool: Text = ({ msg }) =>
  msg('Skolan', { id: 'sip-form.options.noticed-by-school', desc: 'Answer to choose' });

export const noticedBySocialServices: Text = ({ msg }) =>
  msg('Socialtjänsten', { id: 'sip-form.options.noticed-by-social-services', desc: 'Answer to choose' });

export const noticedByRegionalCare: Text = ({ msg }) =>
  msg('Regionens hälso- och sjukvård', { id: 'sip-form.options.noticed-by-regional-care', desc: 'Answer to choose' });

export const noticedByMunicipalCare: Text = ({ msg }) =>
  msg('Kommunens hälso- och sjukvård', { id: 'sip-form.options.noticed-by-municipal-care', desc: 'Answer to choose' });

export const outcomeIncluded: Text = ({ msg }) =>
  msg('Kom med i planen', { id: 'sip-form.options.outcome-included', desc: 'Answer to choose' });

export const outcomeLater: Text = ({ msg }) =>
  msg('Senare', { id: 'sip-form.options.outcome-later', desc: 'Answer to choose' });

export const outcomeNotNow: Text = ({ msg }) =>
  msg('Inte nu', { id: 'sip-form.options.outcome-not-now', desc: 'Answer to choose' });

export const existingPlanFollowedUp: Text = ({ msg }) =>
  msg('Ja, den följs upp', { id: 'sip-form.options.existing-plan-followed-up', desc: 'Answer to choose' });

export const existingPlanRestarted: Text = ({ msg }) =>
  msg('Ja, den avslutas och en ny görs', { id: 'sip-form.options.existing-plan-restarted', desc: 'Answer to choose' });

export const attendancePresent: Text = ({ msg }) =>
  msg('På plats', { id: 'sip-form.options.attendance-present', desc: 'Answer to choose' });

export const attendanceRemote: Text = ({ msg }) =>
  msg('På telefon eller video', { id: 'sip-form.options.attendance-remote', desc: 'Answer to choose' });

export const attendancePartly: Text = ({ msg }) =>
  msg('En del av mötet', { id: 'sip-form.options.attendance-partly', desc: 'Answer to choose' });

export const attendanceAbsent: Text = ({ msg }) =>
  msg('Kom inte', { id: 'sip-form.options.attendance-absent', desc: 'Answer to choose' });

export const absentDecisionContinued: Text = ({ msg }) =>
  msg('Vi fortsatte', { id: 'sip-form.options.absent-decision-continued', desc: 'Answer to choose' });

export const absentDecisionShortened: Text = ({ msg }) =>
  msg('Vi gjorde mötet kortare', { id: 'sip-form.options.absent-decision-shortened', desc: 'Answer to choose' });

export const absentDecisionRebooked: Text = ({ msg }) =>
  msg('Vi bokade ett nytt möte', { id: 'sip-form.options.absent-decision-rebooked', desc: 'Answer to choose' });

export const whosePerson: Text = ({ msg }) =>
  msg('Personens eget', { id: 'sip-form.options.whose-person', desc: 'Answer to choose' });

export const whoseGuardian: Text = ({ msg }) =>
  msg('Vårdnadshavares', { id: 'sip-form.options.whose-guardian', desc: 'Answer to choose' });

export const whoseRelative: Text = ({ msg }) =>
  msg('Närståendes', { id: 'sip-form.options.whose-relative', desc: 'Answer to choose' });

export const whoseProfessional: Text = ({ msg }) =>
  msg('En verksamhets', { id: 'sip-form.options.whose-professional', desc: 'Answer to choose' });

export const talkedAccepted: Text = ({ msg }) =>
  msg('Vill personen det här?', { id: 'sip-form.options.talked-accepted', desc: 'Answer to choose' });

export const talkedSpecific: Text = ({ msg }) =>
  msg('Vet alla vad det betyder?', { id: 'sip-form.options.talked-specific', desc: 'Answer to choose' });

export const talkedMeasurable: Text = ({ msg }) =>
  msg('Hur märker ni att det blev så?', { id: 'sip-form.options.talked-measurable', desc: 'Answer to choose' });

export const talkedRealistic: Text = ({ msg }) =>
  msg('Går det att göra?', { id: 'sip-form.options.talked-realistic', desc: 'Answer to choose' });

export const talkedTimed: Text = ({ msg }) =>
  msg('När ska det vara så?', { id: 'sip-form.options.talked-timed', desc: 'Answer to choose' });

export const goalStatusClosed: Text = ({ msg }) =>
  msg('Avslutat', { id: 'sip-form.options.goal-status-closed', desc: 'Answer to choose' });

export const actionStateOngoing: Text = ({ msg }) =>
  msg('Pågår', { id: 'sip-form.options.action-state-ongoing', desc: 'Answer to choose' });

export const actionStateOffered: Text = ({ msg }) =>
  msg('Erbjuds', { id: 'sip-form.options.action-state-offered', desc: 'Answer to choose' });

export const actionStateToBeTried: Text = ({ msg }) =>
  msg('Ska prövas', { id: 'sip-form.options.action-state-to-be-tried', desc: 'Answer to choose' });

export const responsibleOther: Text = ({ msg }) =>
  msg('Någon annan verksamhet', { id: 'sip-form.options.responsible-other', desc: 'Answer to choose' });

export const declinedByPerson: Text = ({ msg }) =>
  msg('Personen', { id: 'sip-form.options.declined-by-person', desc: 'Answer to choose' });

export const declinedByPrincipal: Text = ({ msg }) =>
  msg('En huvudman', { id: 'sip-form.options.declined-by-principal', desc: 'Answer to choose' });

export const decisionContinue: Text = ({ msg }) =>
  msg('Fortsätt', { id: 'sip-form.options.decision-continue', desc: 'Answer to choose' });

export const decisionRevise: Text = ({ msg }) =>
  msg('Ändra målet', { id: 'sip-form.options.decision-revise', desc: 'Answer to choose' });

export const decisionClose: Text = ({ msg }) =>
  msg('Avsluta målet', { id: 'sip-form.options.decision-close', desc: 'Answer to choose' });

export const closingReasonGoalsMet: Text = ({ msg }) =>
  msg('Målen är nådda', { id: 'sip-form.options.closing-reason-goals-met', desc: 'Answer to choose' });

export const closingReasonNoNeed: Text = ({ msg }) =>
  msg('Inget mer behov av samordning', { id: 'sip-form.options.closing-reason-no-need', desc: 'Answer to choose' });

export const closingReasonWithdrawn: Text = ({ msg }) =>
  msg('Samtycket är tillbakadraget', { id: 'sip-form.options.closing-reason-withdrawn', desc: 'Answer to choose' });

export const closingReasonOther: Text = ({ msg }) =>
  msg('Något annat', { id: 'sip-form.options.closing-reason-other', desc: 'Answer to choose' });

export const deviationKindNoShow: Text = ({ msg }) =>
  msg('Någon kom inte', { id: 'sip-form.options.deviation-kind-no-show', desc: 'Answer to choose' });

export const deviationKindNotDone: Text = ({ msg }) =>
  msg('Något gjordes inte', { id: 'sip-form.options.deviation-kind-not-done', desc: 'Answer to choose' });

export const deviationKindDisagree: Text = ({ msg }) =>
  msg('Verksamheterna är inte överens', { id: 'sip-form.options.deviation-kind-disagree', desc: 'Answer to choose' });

export const deviationKindOther: Text = ({ msg }) =>
  msg('Något annat', { id: 'sip-form.options.deviation-kind-other', desc: 'Answer to choose' });

export const coordinationLevelInformation: Text = ({ msg }) =>
  msg('Information', { id: 'sip-form.options.coordination-level-information', desc: 'Answer to choose' });

export const coordinationLevelSip: Text = ({ msg }) =>
  msg('SIP', { id: 'sip-form.options.coordination-level-sip', desc: 'Answer to choose' });

export const coordinationLevelSipPlus: Text = ({ msg }) =>
  msg('SIP+ (extern mötesledare, tät uppföljning)', {
    id: 'sip-form.options.coordination-level-sip-plus',
    desc: 'Answer to choose',
  });

export const coordinationLevelSipPlusPlus: Text = ({ msg }) =>
  msg('SIP++ (fler verktyg)', { id: 'sip-form.options.coordination-level-sip-plus-plus', desc: 'Answer to choose' });

export const partySchool: Text = ({ msg }) =>
  msg('Skola', { id: 'sip-form.options.party-school', desc: 'Answer to choose' });

export const partySchoolMedical: Text = ({ msg }) =>
  msg('Elevhälsans medicinska del', { id: 'sip-form.options.party-school-medical', desc: 'Answer to choose' });

export const partySchoolSupport: Text = ({ msg }) =>
  msg('Övrig elevhälsa', { id: 'sip-form.options.party-school-support', desc: 'Answer to choose' });

export const partySocialServices: Text = ({ msg }) =>
  msg('Socialtjänst', { id: 'sip-form.options.party-social-services', desc: 'Answer to choose' });

export const partyRegionalCare: Text = ({ msg }) =>
  msg('Regional hälso- och sjukvård', { id: 'sip-form.options.party-regional-care', desc: 'Answer to choose' });

export const partyMunicipalCare: Text = ({ msg }) =>
  msg('Kommunal hälso- och sjukvård', { id: 'sip-form.options.party-municipal-care', desc: 'Answer to choose' });

export const partySocialInsurance: Text = ({ msg }) =>
  msg('Försäkringskassan', { id: 'sip-form.options.party-social-insurance', desc: 'Answer to choose' });

export const partyEmployment: Text = ({ msg }) =>
  msg('Arbetsförmedlingen', { id: 'sip-form.options.party-employment', desc: 'Answer to choose' });

export const partyInstitutions: Text = ({ msg }) =>
  msg('Statens institutionsstyrelse', { id: 'sip-form.options.party-institutions', desc: 'Answer to choose' });

export const partyProbation: Text = ({ msg }) =>
  msg('Kriminalvården', { id: 'sip-form.options.party-probation', desc: 'Answer to choose' });

export const partyDentalCare: Text = ({ msg }) =>
  msg('Tandvård', { id: 'sip-form.options.party-dental-care', desc: 'Answer to choose' });

export const partyCivilSociety: Text = ({ msg }) =>
  msg('Civilsamhälle', { id: 'sip-form.options.party-civil-society', desc: 'Answer to choose' });
