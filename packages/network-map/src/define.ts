import { DelaktigNetworkMap } from './element.ts';

DelaktigNetworkMap.define();

declare global {
  interface HTMLElementTagNameMap {
    'delaktig-network-map': DelaktigNetworkMap;
  }
}
