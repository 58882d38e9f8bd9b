import { type GroupField, choice, choices, group, list, words, yesNo } from '../describe.ts';
import type { Consent } from '../model/consent.ts';
import {
  answerOptions,
  consentAnswerOptions,
  consentEventOptions,
  consentFormOptions,
  giverRoleOptions,
  informationPartOptions,
  understoodOptions,
} from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/consent.ts';
import { extra } from './extra.ts';

/** The fields of consent (*Samtycke*), in the order they are met. */
export const consent: GroupField<Consent> = group(
  t.title,
  {
    answer: choice(consentAnswerOptions, t.answer),
    purpose: words('area', t.purpose, { hint: t.purposeHint }),
    parties: list(
      t.partiesItem,
      t.parties,
      {
        party: words('party', t.partiesParty),
        name: words('text', t.partiesName),
        answer: choice(answerOptions, t.partiesAnswer),
      },
      { hint: t.partiesHint },
    ),
    information: list(t.informationItem, t.information, {
      words: words('text', t.informationWords, { hint: t.informationWordsHint }),
      answer: choice(answerOptions, t.informationAnswer),
      parts: choices(informationPartOptions, t.informationParts, { hint: t.informationPartsHint }),
    }),
    excluded: words('area', t.excluded),
    validUntil: words('date', t.validUntil),
    form: choice(consentFormOptions, t.form),
    givers: list(t.giversItem, t.givers, {
      role: choice(giverRoleOptions, common.as),
      name: words('text', common.name),
      answer: choice(answerOptions, t.giversAnswer),
      date: words('date', common.date),
    }),
    childAsked: yesNo(t.childAsked, { when: 'child' }),
    childStance: words('area', t.childStance, { when: 'child' }),
    informedBy: words('text', t.informedBy),
    informedOn: words('date', t.informedOn),
    language: words('text', t.language),
    interpreter: words('text', t.interpreter),
    supports: words('text', t.supports, { hint: t.supportsHint }),
    understood: choice(understoodOptions, t.understood),
    understoodHow: words('area', t.understoodHow, { hint: t.understoodHowHint }),
    informedAnyway: yesNo(t.informedAnyway),
    history: list(t.historyItem, t.history, {
      date: words('date', common.date),
      what: choice(consentEventOptions, common.whatHappened),
      by: words('text', t.historyBy),
      words: words('area', t.historyWords),
    }),
    extra,
  },
  { hint: t.about },
);
