/** Text that a translating browser leaves as it is. */
const KEPT = '[translate="no"], .notranslate, script, style, textarea, input';

/** As Chrome does it: the text moves into two nested elements, and what React knows of it is out of the page. */
function wrap(text: Text, translate: (words: string) => string): void {
  const { parentElement, data } = text;
  if (!parentElement || data.trim() === '' || parentElement.closest(`font, ${KEPT}`)) return;
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  inner.append(translate(data));
  outer.append(inner);
  text.replaceWith(outer);
}

function wrapAll(node: Node, translate: (words: string) => string): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  if (node instanceof Text) texts.push(node);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) wrap(text, translate);
}

/** Translates the page, and what appears on it later, as a browser does. Returns the way to stop. */
export function translatePage(translate: (words: string) => string = (words) => words) {
  wrapAll(document.body, translate);
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') wrapAll(target, translate);
      for (const node of addedNodes) wrapAll(node, translate);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
