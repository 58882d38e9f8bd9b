import { DelaktigWhatMatters } from './element.ts';

DelaktigWhatMatters.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-what-matters': DelaktigWhatMatters;
  }
}
