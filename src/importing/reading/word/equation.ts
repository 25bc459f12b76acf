import { attribute, elements, first, textIn, type XmlElement, type XmlNode } from '../package/xml.ts';

/**
 * An equation of Word (OMML, ECMA-376 part 1, 22.1) in one line that can be read: `(a+b)/2`, `x^2`, `√(x)`, `∑_(i=1)^n i`.
 * @example equation(<m:sSup><m:e>x</m:e><m:sup>2</m:sup></m:sSup>) // 'x^2'
 */
export function equation(node: XmlNode): string {
  if (typeof node === 'string') return '';
  const part = (name: string) => first(node, name)?.children.map(equation).join('') ?? '';
  const sign = (name: string, otherwise: string) => attribute(first(node, `${node.name}Pr`, name), 'm:val') ?? otherwise;
  const low = () => (part('m:sub') === '' ? '' : `_${bracket(part('m:sub'))}`);
  const high = () => (part('m:sup') === '' ? '' : `^${bracket(part('m:sup'))}`);
  switch (node.name) {
    case 'm:t':
    case 'w:t':
      return textIn(node);
    case 'm:f':
      return `${bracket(part('m:num'))}/${bracket(part('m:den'))}`;
    case 'm:sSup':
    case 'm:sSub':
    case 'm:sSubSup':
      return `${bracket(part('m:e'))}${low()}${high()}`;
    case 'm:sPre':
      return `${low()}${high()}${part('m:e')}`;
    case 'm:rad':
      return `${part('m:deg')}√${bracket(part('m:e'))}`;
    case 'm:nary':
      return `${sign('m:chr', '∫')}${low()}${high()} ${part('m:e')}`;
    case 'm:d':
      return `${sign('m:begChr', '(')}${all(node, 'm:e').join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`;
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:limLow':
    case 'm:limUpp':
      return `${part('m:e')}${node.name === 'm:limLow' ? '_' : '^'}${bracket(part('m:lim'))}`;
    case 'm:m':
      return `[${elements(node, 'm:mr')
        .map((row) => all(row, 'm:e').join(', '))
        .join('; ')}]`;
    case 'm:eqArr':
      return all(node, 'm:e').join('; ');
    case 'm:oMathPara':
      return all(node, 'm:oMath').join('; ');
    case 'w:del':
      return '';
    default:
      return node.children.map(equation).join('');
  }
}

function all(node: XmlElement, name: string): string[] {
  return elements(node, name).map((child) => child.children.map(equation).join(''));
}

function bracket(words: string): string {
  return /^(?:[\p{L}\p{N}.,]*|\(.*\))$/u.test(words) ? words : `(${words})`;
}
