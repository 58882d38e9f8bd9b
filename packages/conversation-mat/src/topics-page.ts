import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostTopic } from './host-topic.ts';
import type { Mat, Picture } from './model.ts';
import * as texts from './texts.ts';
import type { Audience, TopicEntry } from './topics/ready-topic.ts';
import type { MatWords } from './words.ts';

/** What the choice of topics is drawn from. */
export interface TopicsView {
  readonly locale: LocaleController;
  readonly words: MatWords;
  readonly editable: boolean;
  readonly mats: readonly Mat[];
  /** The topics of the host's own. */
  readonly host: readonly HostTopic[];
  /** Those that come with the mat; undefined while they are on their way. */
  readonly ready: readonly TopicEntry[] | undefined;
  /** How many are shown; the rest come on request. */
  readonly most: number;
  readonly picture: (picture: Picture | undefined) => string | null;
  /** The button that shows the rest, when it has been fetched. */
  readonly more: (rest: number) => unknown;
  /** What makes a mat of one's own. */
  readonly own: unknown;
  begin(topic: TopicEntry | HostTopic): void;
  showMat(id: string): void;
}

/** The topics that are offered to somebody. */
export function offered(
  ready: readonly TopicEntry[],
  which: boolean | readonly string[],
  audience: Audience,
): readonly TopicEntry[] {
  if (which === false) return [];
  return ready.filter(({ id, audiences }) => (which === true ? audiences.includes(audience) : which.includes(id)));
}

/** What to talk about: mats that have been begun, then the topics. */
export function topicsPage(view: TopicsView): TemplateResult {
  const { locale, editable, mats, ready, words } = view;
  return html`${
    mats.length > 0
      ? html`<section class="topics-begun">
          <h2 id="begun">${locale.label(texts.goOn)}</h2>
          <ul class="topics" role="list" aria-labelledby="begun">
            ${mats.map((mat) => topicButton(view.picture(mat.topic.picture), words.topicLabel(mat), () => view.showMat(mat.id), mat.id))}
          </ul>
        </section>`
      : nothing
  }
    ${
      editable
        ? html`<section class="topics-page" tabindex="-1" data-validity aria-labelledby="topics-title">
          <h2 id="topics-title">${locale.label(texts.chooseTopic)}</h2>
          ${ready || view.host.length > 0 ? choices(view) : html`<p class="hint" role="status">${locale.label(texts.topicLoading)}</p>`}
        </section>`
        : nothing
    }`;
}

function choices(view: TopicsView): TemplateResult {
  const { locale, host, most, picture, ready = [] } = view;
  const practice = ready.filter(({ id }) => id === 'practice');
  const rest = ready.filter(({ id }) => id !== 'practice');
  const all = [...practice, ...host, ...rest];
  return html`<ul class="topics" role="list" aria-labelledby="topics-title">
      ${all.slice(0, most).map((topic) => {
        if ('load' in topic) {
          const name = topic.name[topic.id];
          const url = picture({ provider: 'fluent', id: topic.symbol });
          return topicButton(url, name ? locale.label(name) : topic.id, () => view.begin(topic), `topic-${topic.id}`);
        }
        const words = displayText(topic.label === undefined ? topic.id : locale.own(topic.label));
        return topicButton(
          photoOf(topic) ?? picture(topic.picture),
          words,
          () => view.begin(topic),
          `topic-${topic.id}`,
        );
      })}
    </ul>
    ${view.more(all.length - most)} ${view.own}`;
}

/** The photo that a topic of the host's own came with: it is no attachment of the document before a mat is begun on it. */
function photoOf({ picture, attachments }: HostTopic): string | undefined {
  const id = picture?.attachment;
  return id !== undefined && attachments && Object.hasOwn(attachments, id) ? attachments[id] : undefined;
}

/** A topic: a frame whose corners are cut. */
function topicButton(url: string | null, words: unknown, act: () => void, key: string): TemplateResult {
  return html`<li>
    <button class="topic-button" type="button" data-key=${key} @click=${act}>
      <bdi>${words}</bdi> ${url ? html`<img src=${url} alt="" width="64" height="64" />` : nothing}
    </button>
  </li>`;
}
