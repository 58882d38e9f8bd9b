import { type GroupField, choice, group, list, words, yesNo } from '../describe.ts';
import type { Person } from '../model/person.ts';
import { identityKindOptions, representativeRoleOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/person.ts';
import { extra } from './extra.ts';

/** The fields of the person (*Personen*), in the order they are met. */
export const person: GroupField<Person> = group(t.title, {
  name: words('text', common.name),
  identityKind: choice(identityKindOptions, t.identityKind),
  identityNumber: words('identity', t.identityNumber, {
    hint: t.identityNumberHint,
    when: { field: 'identityKind', is: ['personalNumber', 'coordinationNumber', 'reserveNumber'] },
  }),
  protectedIdentity: yesNo(t.protectedIdentity, { hint: t.protectedIdentityHint }),
  address: words('area', common.address),
  phone: words('phone', common.phone),
  email: words('email', t.email),
  language: words('text', t.language),
  interpreter: words('text', t.interpreter),
  communication: words('area', t.communication),
  representatives: list(
    t.representativesItem,
    t.representatives,
    {
      role: choice(representativeRoleOptions, common.as),
      name: words('text', common.name),
      phone: words('phone', common.phone),
      address: words('area', common.address),
      stance: words('area', t.representativesStance),
      preparation: words('area', t.representativesPreparation),
      copy: yesNo(t.representativesCopy),
    },
    { hint: t.representativesHint },
  ),
  hasChildren: yesNo(t.hasChildren),
  children: words('area', t.children, { when: { field: 'hasChildren', is: [true] } }),
  extra,
});
