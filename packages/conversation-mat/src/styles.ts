import { css, type CSSResult } from 'lit';

/**
 * How the mat looks. Three sets of pictures are told apart by colour and by form: the topic has a double frame, the answers a round one, the cards a
 * straight one.
 */
export const styles: CSSResult = css`
  img {
    display: block;
    object-fit: contain;
  }
  /* Pictures are drawn for a light ground: dark ones would not be seen on a dark one. */
  :is(.topic-button, .topic, .step, .card) img {
    border-radius: 8px;
    background: light-dark(transparent, #f3efe8);
  }
  .content {
    max-inline-size: 1200px;
    margin-inline: auto;
  }
  /* The topics */
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 130px), 1fr));
    gap: calc(var(--d-space) * 1.5);
    padding-block: var(--d-space);
  }
  .topic-button,
  .topic {
    border: 6px double var(--d-plum);
    background: var(--d-plate);
    border-radius: 6px;
  }
  .topic-button {
    display: grid;
    justify-items: center;
    align-content: space-between;
    gap: var(--d-space);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 128px;
    padding: var(--d-space);
    cursor: pointer;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
    touch-action: manipulation;
  }
  /* Few topics at a time: large ones. */
  :host([level='symbol']) .topics {
    grid-template-columns: repeat(auto-fill, minmax(max(130px, 28%), 1fr));
  }
  :host([level='symbol']) .topic-button img {
    inline-size: 104px;
    block-size: 104px;
  }
  @media (hover: hover) {
    .topic-button:hover,
    .card:hover {
      border-color: var(--d-teal);
    }
  }
  /* What is asked */
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--d-space) * 1.5);
  }
  .topic {
    display: inline-flex;
    align-items: center;
    gap: var(--d-space);
    padding: 4px 12px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .question {
    flex: 1 1 12rem;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .whose {
    color: var(--d-ink-soft);
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* The mat */
  .play {
    position: relative;
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-items: start;
    touch-action: pan-x pan-y pinch-zoom;
  }
  .play:has([data-lifted]) {
    touch-action: none;
  }
  .play > * {
    min-inline-size: 0;
  }
  .mat {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: var(--d-space);
    align-items: stretch;
  }
  .column {
    display: flex;
    flex-direction: column;
    gap: var(--d-space);
    min-inline-size: 0;
    min-block-size: 180px;
    padding: var(--d-space);
    border-radius: var(--d-radius);
    background: var(--d-ground-3);
    outline: 1px solid var(--d-hair);
  }
  .step,
  .aside-head {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 4px;
    min-block-size: var(--d-target);
    min-inline-size: 0;
    padding: 8px 6px;
    text-align: center;
    font-weight: 700;
    line-height: 1.15;
    overflow-wrap: anywhere;
    background: var(--d-plate);
    color: var(--d-ink);
  }
  .step {
    border: 4px solid var(--d-teal);
    border-radius: 32px;
  }
  .aside-head {
    border: 3px dashed var(--d-line);
    border-radius: 32px;
  }
  .aside-head .icon {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .step img {
    inline-size: clamp(36px, 11cqi, 64px);
    block-size: clamp(36px, 11cqi, 64px);
  }
  .target {
    inline-size: 100%;
    cursor: pointer;
    box-shadow: 0 3px 0 var(--d-teal);
    touch-action: manipulation;
  }
  .target:active {
    translate: 0 2px;
    box-shadow: 0 1px 0 var(--d-teal);
  }
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
    align-content: start;
  }
  .column .cards {
    flex: 1;
    justify-content: center;
  }
  .cards > li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .card {
    /* A grid or a flex box for each card costs a large mat time. What is in a button stands in its middle. */
    display: block;
    inline-size: 124px;
    max-inline-size: 100%;
    min-inline-size: var(--d-target);
    min-block-size: 96px;
    padding: 6px;
    border: 2px solid var(--d-ink);
    border-radius: 3px;
    background: var(--d-plate);
    color: var(--d-ink);
    box-shadow: 0 2px 0 rgb(20 28 38 / 0.18);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    line-height: 1.15;
    font-size: 0.88em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .card img {
    inline-size: 56px;
    block-size: 56px;
    max-inline-size: 100%;
    margin: 4px auto 0;
  }
  .card[data-large] {
    inline-size: min(220px, 60cqi);
    min-block-size: 190px;
    padding: 12px;
    font-size: 1.2em;
  }
  .card[data-large] img {
    inline-size: 112px;
    block-size: 112px;
  }
  .card[aria-expanded='true'] {
    border-color: var(--d-teal);
    box-shadow: 0 0 0 3px var(--d-teal);
  }
  /* Only these: each positioned card costs every frame of a drag. */
  .card[data-badged] {
    position: relative;
  }
  /* Its signs hide none of them. */
  .card.card[data-badged] {
    padding-block-start: 18px;
  }
  .by-helper,
  .has-comment {
    position: absolute;
    inset-block-start: -8px;
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    border: 1.5px solid var(--d-ink);
    border-radius: 12px;
    background: var(--d-plate);
    font-size: 14px;
    line-height: 1;
  }
  .by-helper {
    inset-inline-end: -8px;
  }
  .by-helper .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .has-comment {
    inset-inline-start: -8px;
  }
  .tray,
  .aside,
  .lost {
    display: grid;
    gap: var(--d-space);
    padding: calc(var(--d-space) * 1.5);
    border: 2px dashed var(--d-line);
    border-radius: var(--d-radius);
  }
  .tray[data-one],
  .tray[data-empty] {
    justify-items: center;
    border-color: transparent;
  }
  [data-over] {
    outline: 4px solid var(--d-teal);
    outline-offset: 1px;
  }
  .aside {
    grid-template-columns: minmax(0, 12rem) minmax(0, 1fr);
    align-items: start;
  }
  .aside > .hint {
    align-self: center;
  }
  /* One card at a time: what has been laid stands back, and the answers are large. */
  .play[data-one] .column .card {
    inline-size: 112px;
    min-block-size: 76px;
    font-size: 0.8em;
  }
  .play[data-one] .column .card img {
    inline-size: 36px;
    block-size: 36px;
  }
  .play[data-one] .step img {
    inline-size: clamp(48px, 16cqi, 96px);
    block-size: clamp(48px, 16cqi, 96px);
  }
  /* Five answers do not fit side by side on a phone; they stand under each other, each with its cards beside it. */
  @container (max-width: 620px) {
    .mat:has(> :nth-child(4)) {
      grid-auto-flow: row;
    }
    .mat:has(> :nth-child(4)) .column {
      flex-direction: row;
      min-block-size: 0;
    }
    .mat:has(> :nth-child(4)) :is(.step, .target) {
      flex: 0 0 34%;
      inline-size: 34%;
    }
    .mat:has(> :nth-child(4)) .cards {
      justify-content: start;
    }
    .column {
      padding: 4px;
    }
    .column .card {
      inline-size: 92px;
      padding: 4px;
      font-size: 0.78em;
    }
    .play[data-one] .column .card {
      font-size: 0.68em;
    }
    .aside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* A phone held upright: the card and *Hoppa över* side by side, so that the answers are seen below them without scrolling. */
  @container (max-width: 480px) {
    /* Room for words before room around them: no answer's word is broken. */
    .mat {
      gap: 2px;
    }
    .column {
      padding: 2px;
    }
    .step {
      padding-inline: 0;
      border-width: 3px;
      border-radius: 20px;
      font-size: min(1em, 5.8cqi);
    }
    .tray[data-one] {
      grid-template-columns: minmax(0, 168px) auto;
      align-items: center;
      justify-content: center;
      padding: 0;
    }
    .tray[data-one] .cards {
      inline-size: 100%;
    }
    .tray .card[data-large] {
      inline-size: 168px;
      min-block-size: 144px;
      padding: 6px;
      font-size: 1em;
    }
    .card[data-large] img {
      inline-size: 88px;
      block-size: 88px;
    }
    .tray[data-one] :is(.row, .act) {
      flex-direction: column;
    }
  }
  /* What a host's margins leave of a small phone. */
  @container (max-width: 310px) {
    .column .card {
      padding-inline: 0;
      font-size: 0.68em;
    }
    .play[data-one] .column .card {
      font-size: 0.64em;
    }
  }
  /* At a side, for people who do not see one half. */
  .mat:is([data-scale='start'], [data-scale='end']) {
    grid-auto-flow: row;
  }
  .mat:is([data-scale='start'], [data-scale='end']) .column {
    flex-direction: row;
    min-block-size: 0;
  }
  .mat[data-scale='end'] .column {
    flex-direction: row-reverse;
  }
  .mat:is([data-scale='start'], [data-scale='end']) :is(.step, .target) {
    flex: 0 0 30%;
    inline-size: 30%;
  }
  .mat[data-scale='start'] .cards {
    justify-content: start;
  }
  .mat[data-scale='end'] .cards {
    justify-content: end;
  }
  @container (min-width: 900px) {
    .play:not([data-one]) {
      grid-template-columns: minmax(0, 1fr) 300px;
    }
    .play:not([data-one]) > .mat {
      grid-column: 1;
      grid-row: 1 / 6;
    }
    .play:not([data-one]) > :is(.side, .tray, .aside, .lost) {
      grid-column: 2;
    }
    .play:not([data-one]) > .aside {
      grid-template-columns: minmax(0, 1fr);
    }
    .play[data-one] > .mat .column {
      min-block-size: 260px;
    }
  }
  /* On a wall: everything can be seen from the other side of the room. */
  @container (min-width: 1500px) {
    .content {
      max-inline-size: none;
      font-size: 1.25em;
    }
    .topics {
      grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    }
    .topics > li > .topic-button img {
      inline-size: 128px;
      block-size: 128px;
    }
    .card {
      inline-size: 176px;
      min-block-size: 144px;
    }
    .card img {
      inline-size: 88px;
      block-size: 88px;
    }
    .card[data-large] {
      inline-size: 300px;
      min-block-size: 260px;
    }
    .card[data-large] img {
      inline-size: 160px;
      block-size: 160px;
    }
    .step img,
    .play[data-one] .step img {
      inline-size: 112px;
      block-size: 112px;
    }
    .play[data-one] .column .card {
      inline-size: 150px;
      min-block-size: 110px;
    }
    .play[data-one] .column .card img {
      inline-size: 60px;
      block-size: 60px;
    }
    .play:not([data-one]) {
      grid-template-columns: minmax(0, 1fr) minmax(400px, 26%);
    }
  }
  .side:not(:has(*)) {
    display: none;
  }
  .answers .act {
    min-block-size: calc(var(--d-target) + 8px);
  }
  @media (forced-colors: active) {
    .card,
    .topic-button {
      border-color: ButtonText;
    }
    .target {
      border-color: Highlight;
    }
  }
`;
