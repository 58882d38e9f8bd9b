import { DelaktigConversationMenu } from './element.ts';

DelaktigConversationMenu.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-conversation-menu': DelaktigConversationMenu;
  }
}
