import type { Element, ElementContent, Root } from 'hast';
import { change, property, visit } from './visit.ts';

/** What Word says of right-to-left letters alone (`mso-bidi-font-weight`) is of no other. */
const marks = [
  ['strong', /(?<![\w-])font-weight:\s*(?:bold\b|[6-9]00)/i],
  ['em', /(?<![\w-])font-style:\s*(?:italic|oblique)/i],
  ['sup', /vertical-align:\s*super/i],
  ['sub', /vertical-align:\s*sub(?!er)/i],
  ['del', /text-decoration[^;]*line-through/i],
] as const;

/** Bold, italic and raised words that a program marks by a class or a style of its own (Google Docs) as the elements that mean it. */
export function marksFromStyles(page: Root): Root {
  const byClass = classesOf(page);
  return change(page, (element) => {
    if (isUnmarked(element)) return [{ ...element, tagName: 'div' }];
    if (element.tagName !== 'span') return [titled(element)];
    const classes = property(element, 'className').split(' ');
    const said = [...classes.map((name) => byClass.get(name) ?? ''), property(element, 'style')].join(';');
    return [marks.reduce<Element>((inner, [tagName, sign]) => (sign.test(said) ? wrap(inner, tagName) : inner), element)];
  });
}

/** Google Docs lays a `<b>` that is not bold around all that is copied. */
function isUnmarked({ tagName, properties: { style } }: Element): boolean {
  return tagName === 'b' && typeof style === 'string' && /(?<![\w-])font-weight:\s*(?:normal|400)\b/i.test(style);
}

function wrap(inner: Element, tagName: string): Element {
  return { type: 'element', tagName, properties: {}, children: [inner] };
}

/** The title of a document is a paragraph of its own style in Google Docs and in Word. */
function titled(element: Element): ElementContent {
  const title = element.tagName === 'p' && /(?:^| )(?:title|MsoTitle)(?: |$)/.test(property(element, 'className'));
  return title ? { ...element, tagName: 'h1' } : element;
}

/** What the page's own style sheet says of each class alone. */
function classesOf(page: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(page, (element) => {
    if (element.tagName !== 'style') return;
    const sheet = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    for (const rule of sheet.split('}')) {
      const [selectors = '', said] = rule.split('{');
      if (said === undefined) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*(?:span)?\.([\w-]+)\s*$/.exec(selector)?.[1];
        if (name !== undefined) found.set(name, `${found.get(name) ?? ''};${said}`);
      }
    }
  });
  return found;
}
