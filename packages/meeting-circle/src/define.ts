import { DelaktigMeetingCircle } from './element.ts';

DelaktigMeetingCircle.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-meeting-circle': DelaktigMeetingCircle;
  }
}
