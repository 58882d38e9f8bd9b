import { DelaktigConversationMat } from './element.ts';

DelaktigConversationMat.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-conversation-mat': DelaktigConversationMat;
  }
}
