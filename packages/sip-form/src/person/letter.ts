import { displayText } from '@delaktig/core/document/display-text.js';
import type { Text } from '@delaktig/core/language/say.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import type { Invited } from '../model/invitation.ts';
import { isProtected } from '../privacy.ts';
import { callLink, part } from './mine.ts';
import { hours, type Page, quotations, service, sign, written } from './page.ts';
import { quotesAt } from './plan.ts';
import * as texts from './texts.ts';

/** What a child decides about a meeting, each with a picture. */
const decisions: readonly (readonly [sign: string, text: Text])[] = [
  ['hug', texts.bring],
  ['waiting', texts.part],
  ['raise-hand', texts.topics],
  ['drawing', texts.ways],
  ['question', texts.ask],
  ['stop', texts.stop],
];

/** A letter that invites to the meeting: who comes, where, when, what for, and what one may decide. Said to "you". */
export function letterPage(page: Page, level: number): TemplateResult {
  const { voice, content, seeing } = page;
  const { person, invitation = {} } = content;
  const { childLetter, contactName, contactPhone, sentBy } = invitation;
  const name = person?.name?.trim() ? displayText(person.name) : '';
  // What was written to the child is the child's, and theirs who write it.
  const own = seeing.reader === null || seeing.reader === 'self' ? childLetter?.trim() : undefined;
  const from = [sentBy, contactName].find((each) => each?.trim());
  return html`${heading(level, name ? voice.label(texts.hello, name) : voice.label(texts.helloYou))}
    <div class="lead">
      <p>${voice.label(texts.welcome)}</p>
      ${own ? html`<p class="own">${written(own)}</p>` : nothing}
    </div>
    ${part(page, level + 1, 'calendar', voice.label(texts.when), when(page))}
    ${part(page, level + 1, 'map', voice.label(texts.place), place(page))}
    ${part(page, level + 1, 'friends', voice.label(texts.who), comes(page))} ${about(page, level + 1)}
    ${part(
      page,
      level + 1,
      'thumbs-up',
      voice.label(texts.decide),
      html`<ul class="rows" role="list">
        ${decisions.map(([id, text]) => html`<li><div class="with-picture">${sign(page, id)} <p>${voice.label(text)}</p></div></li>`)}
      </ul>`,
    )}
    ${
      contactName?.trim() || contactPhone?.trim()
        ? part(
            page,
            level + 1,
            'phone',
            voice.label(texts.wonder),
            html`${contactName?.trim() ? html`<p>${voice.label(texts.wonderAsk, displayText(contactName))}</p>` : nothing}
            ${contactPhone?.trim() ? callLink(page, contactPhone) : nothing}`,
          )
        : nothing
    }
    ${from ? html`<p class="lead">${voice.label(texts.regards)}<br />${written(from)}</p>` : nothing}`;
}

function when({ voice, content: { invitation = {} } }: Page): TemplateResult {
  const { date, start, end } = invitation;
  if (!date) return html`<p>${voice.label(texts.whenLater)}</p>`;
  const [from, to] = hours(start, end);
  const time = (from && to ? voice.text(texts.fromTo, from, to) : from) ?? '';
  return html`<p class="big">${time ? voice.label(texts.dayAt, voice.day(date), time) : voice.day(date)}</p>`;
}

function place({ voice, content }: Page): TemplateResult {
  const { place: where, link } = content.invitation ?? {};
  if (isProtected(content)) return html`<p>${voice.label(texts.placeTold)}</p>`;
  return html`${where?.trim() ? html`<p class="big">${written(where)}</p>` : nothing}
    ${link?.trim() ? html`<p>${voice.label(texts.video)}: ${written(link)}</p>` : nothing}
    ${where?.trim() || link?.trim() ? nothing : html`<p>${voice.label(texts.whenLater)}</p>`}`;
}

/** Who cannot come is not among them; who comes instead is. */
function comes(page: Page): TemplateResult {
  const { voice, content } = page;
  const people = (content.invitation?.invited ?? []).filter(({ reply }) => reply !== 'cannot');
  return html`<ul class="rows" role="list">
    <li><p>${voice.label(texts.you)}</p></li>
    ${people.map((one) => row(page, one))}
  </ul>`;
}

function row(page: Page, { name, role, party, reply, substitute }: Invited): unknown {
  const other = reply === 'sendsOther' && substitute?.trim() ? substitute : undefined;
  const who = other ?? name?.trim();
  const as = role?.trim() && !other ? role : party ? service(page, party) : '';
  if (!who && !as) return nothing;
  return html`<li><p>${who ? html`<strong>${written(who)}</strong>` : nothing}${who && as ? ', ' : nothing}${as ? written(as) : nothing}</p></li>`;
}

function about(page: Page, level: number): unknown {
  const { voice, content, held, seeing } = page;
  const { purpose, questions = [] } = content.invitation ?? {};
  const rows = questions.flatMap(({ id, words = '' }) => {
    const quotes = quotesAt(held, ['invitation', 'questions', id], seeing).filter(({ quote }) => quote !== words);
    return words.trim() || quotes.length > 0
      ? [html`<li>${words.trim() ? html`<p>${written(words)}</p>` : nothing} ${quotations(page, quotes)}</li>`]
      : [];
  });
  if (!purpose?.trim() && rows.length === 0) return nothing;
  return part(
    page,
    level,
    'talk',
    voice.label(texts.about),
    html`${purpose?.trim() ? html`<p>${written(purpose)}</p>` : nothing} ${rows.length > 0 ? html`<ul class="rows" role="list">${rows}</ul>` : nothing}`,
  );
}
