import { DOMParser, type Element } from '@xmldom/xmldom';

/** Reads XML; whatever the parser objects to is thrown, even a warning, but � may stand for what XML forbids. */
export function readXml(text: string): Element {
  const onError = (level: string, message: string) => {
    if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

/** All elements of a name, as plain data. */
export function elements(root: Element, name: string) {
  const found = root.tagName === name ? [root] : [...root.getElementsByTagName(name)];
  return found.map((one) => ({
    attributes: Object.fromEntries([...one.attributes].map((attribute) => [attribute.name, attribute.value])),
    children: [...one.childNodes].map((child) => child.nodeName),
    text: one.textContent ?? '',
  }));
}
