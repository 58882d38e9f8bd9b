import type { Json } from '@delaktig/core/document/json.js';
import type { Data } from '../../walk.ts';
import { isDay } from '../days.ts';
import type { PlanIds } from './plan.ts';
import { at, Codes, filled, listAt, ofType, reference, type Resource, uuidOf, wordsAt } from './resources.ts';
import { fitsElementId, type Values } from './values.ts';

const statuses = new Codes({ yes: 'active', no: 'rejected', thinking: 'proposed' });

/** The consent as a FHIR Consent. What is refused is there too: a no is an answer. */
export function writeConsent(values: Values, { plan, patient }: PlanIds): readonly Resource[] {
  if (values.get(['consent']) === undefined) return [];
  const given = values.words(['consent', 'answer']);
  const status =
    statuses.to(values.take(['consent', 'answer'], statuses.knows)) ?? (given === 'partly' ? 'active' : 'draft');
  const purpose = values.take(['consent', 'purpose']);
  const end = values.take(['consent', 'validUntil'], isDay);
  const permitted = actors(values, 'yes');
  const refused = actors(values, 'no');
  return [
    {
      resourceType: 'Consent',
      id: uuidOf(`${plan} Consent`),
      ...filled({
        status,
        scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IDSCL' }] }],
        patient: reference(patient),
        dateTime: values.take(['consent', 'informedOn'], isDay),
        policyRule: { text: '12 kap. 2 § offentlighets- och sekretesslagen (2009:400)' },
        provision: filled({
          type: status === 'rejected' ? 'deny' : 'permit',
          period: filled({ end }),
          actor: permitted,
          purpose: purpose && [{ display: purpose }],
          provision: refused.length > 0 ? [{ type: 'deny', actor: refused }] : [],
        }),
      }),
    },
  ];
}

export function readConsent(resources: readonly Data[], values: Values): void {
  const [consent] = ofType(resources, 'Consent');
  if (!consent) return;
  const provision = at(consent, 'provision');
  values.put(['consent', 'answer'], statuses.from(wordsAt(consent, 'status')));
  values.put(['consent', 'purpose'], wordsAt(provision, 'purpose', 0, 'display'));
  values.put(['consent', 'validUntil'], wordsAt(provision, 'period', 'end'));
  values.put(['consent', 'informedOn'], wordsAt(consent, 'dateTime'));
  readActors(listAt(provision, 'actor'), 'yes', values);
  readActors(listAt(provision, 'provision', 0, 'actor'), 'no', values);
}

function actors(values: Values, answer: 'yes' | 'no'): readonly Json[] {
  const list = ['consent', 'parties'];
  return values.ids(list).flatMap((id): Json[] => {
    const path = [...list, id];
    if (!fitsElementId(id) || values.words([...path, 'answer']) !== answer || !values.words([...path, 'name']))
      return [];
    values.drop([...path, 'answer']);
    return [
      {
        id,
        role: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }] },
        reference: { display: values.take([...path, 'name']) },
      },
    ];
  });
}

function readActors(list: readonly Data[], answer: 'yes' | 'no', values: Values): void {
  for (const actor of list) {
    const path = ['consent', 'parties', wordsAt(actor, 'id')];
    values.put([...path, 'name'], wordsAt(actor, 'reference', 'display'));
    values.put([...path, 'answer'], answer);
  }
}
