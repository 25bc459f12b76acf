import fc from 'fast-check';

const words = ['voice', 'škola', 'team', 'Größe', 'one', 'two', 'três', 'ruimte', 'a &amp; b', '7', 'caf&eacute;', 'x&nbsp;y'];

/** Words nobody else in the page has, so that a lost one is seen. */
const phrase = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 1e9 }))
  .map(([some, number]) => `${some.join(' ')} w${number}`);

const address = 'https://www.google.com/url?q=https://example.org/a&amp;sa=D';

/** What may stand in a paragraph. */
const inline = fc.oneof(
  { weight: 5, arbitrary: phrase },
  fc
    .tuple(
      fc.constantFrom('b', 'i', 'em', 'u', 's', 'sup', 'sub', 'code', 'span', 'q', 'abbr', 'small', 'mark', 'ins', 'time', 'font', 'label'),
      phrase,
    )
    .map(([name, text]) => `<${name}>${text}</${name}>`),
  phrase.map((text) => `<span style="font-weight:700;font-style:italic">${text}</span>`),
  phrase.map((text) => `<span class="c1">${text}</span>`),
  phrase.map((text) => `<a href="${address}">${text}</a>`),
  phrase.map((text) => `<a href="javascript:void(0)">${text}</a>`),
  phrase.map((text) => `<a name="here">${text}</a>`),
  phrase.map((text) => `${text}<br>${text}`),
  phrase.map((text) => `<span style="display:none">secret ${text}</span>`),
  phrase.map((text) => `<span hidden>secret ${text}</span>`),
  phrase.map((text) => `<!-- secret ${text} -->`),
  phrase.map((text) => `<script>"secret ${text.replace(/&\w+;/g, '')}"</script>`),
  phrase.map((text) => `<button>${text}</button>`),
  phrase.map((text) => `<o:p>${text}</o:p>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));

const list = fc
  .tuple(fc.constantFrom('ul', 'ol'), fc.array(line, { minLength: 1, maxLength: 3 }), line, fc.boolean())
  .map(([name, lines, deeper, beside]) => {
    const inner = `<${name}><li><p>${deeper}</p></li></${name}>`;
    const items = lines.map((text) => `<li>${text}</li>`).join('');
    // Google Docs puts the list inside beside its item.
    return beside ? `<${name}>${items}${inner}<li>${deeper}</li></${name}>` : `<${name}>${items}<li>${deeper}${inner}</li></${name}>`;
  });

const table = fc.tuple(fc.array(line, { minLength: 2, maxLength: 4 }), line, fc.boolean()).map(([cells, last, nests]) => {
  const rows = cells.map((cell) => `<tr><th>${cell}</th><td><p>${cell}</p><p>${cell}</p></td></tr>`).join('');
  const inside = nests ? `<table><tr><td>${last}</td></tr></table>` : last;
  return `<table><caption>${last}</caption><tbody>${rows}<tr><td colspan="2">${inside}</td></tr></tbody></table>`;
});

const block = fc.oneof(
  { weight: 5, arbitrary: line.map((text) => `<p>${text}</p>`) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), line).map(([level, text]) => `<h${level}>${text}</h${level}>`) },
  { weight: 2, arbitrary: list },
  table,
  line.map((text) => text),
  fc
    .tuple(
      fc.constantFrom('div', 'section', 'article', 'header', 'footer', 'aside', 'nav', 'center', 'address', 'pre', 'fieldset', 'form'),
      line,
    )
    .map(([name, text]) => `<${name}>${text}</${name}>`),
  line.map((text) => `<div><div>${text}</div>${text}<p>${text}</p></div>`),
  line.map((text) => `<blockquote><p>${text}</p><p>${text}</p></blockquote>`),
  fc.tuple(line, line).map(([term, text]) => `<dl><dt>${term}</dt><dd>${text}</dd></dl>`),
  fc.tuple(line, line).map(([title, text]) => `<details open><summary>${title}</summary><p>${text}</p></details>`),
  line.map((text) => `<figure><img src="a.png" alt=""><figcaption>${text}</figcaption></figure>`),
  line.map((text) => `<div role="navigation">${text}</div>`),
  line.map((text) => `<div style="display: none"><p>secret ${text}</p></div>`),
  phrase.map(
    (text) => `<p>A claim ${text}<a id="m1" href="#n1"><sup>[1]</sup></a></p><div id="n1"><p><a href="#m1">[1]</a> Note ${text}</p></div>`,
  ),
);

/** A page as programs and people write it, whole or a piece of one, sometimes with a part that says that it is the text. */
export const randomPage = fc
  .tuple(fc.array(block, { minLength: 2, maxLength: 8 }), line, fc.constantFrom('piece', 'page', 'main'))
  .map(([blocks, menu, shape]) => {
    const body = blocks.join('\n');
    if (shape === 'piece') return body;
    const inside = shape === 'main' ? `<div>${menu}</div><main>${body}</main><footer>${menu}</footer>` : body;
    return `<!doctype html><html><head><meta charset="utf-8"><title>Title</title><style>.c1{font-weight:700}</style></head><body>${inside}</body></html>`;
  });
