/** What kind of node it is, asked so that nodes of an iframe (of another realm, where `instanceof` says no) answer too. */

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether it is this HTML element. */
export function is<Tag extends keyof HTMLElementTagNameMap>(node: Node, tag: Tag): node is HTMLElementTagNameMap[Tag] {
  return isElement(node) && node.localName === tag && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
