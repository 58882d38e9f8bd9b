import { DelaktigANormalDay } from './element.ts';

DelaktigANormalDay.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-a-normal-day': DelaktigANormalDay;
  }
}
