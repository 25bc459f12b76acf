import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: withoutComments(readFileSync(join('src', name), 'utf8')) }));

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
}

/** Files in which something stands that we do without. */
const using = (pattern: RegExp) => files.filter(({ code }) => pattern.test(code)).map(({ name }) => name);

/** What stands between the bracket at `start` and the one that closes it. */
function argumentsAt(code: string, start: number): string {
  let depth = 0;
  for (let place = start; place < code.length; place += 1) {
    if ('({['.includes(code.charAt(place))) depth += 1;
    if (')}]'.includes(code.charAt(place))) depth -= 1;
    if (depth === 0) return code.slice(start, place + 1);
  }
  return code.slice(start);
}

describe('the code', () => {
  it('is read whole by this test', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('keeps no page in Next’s caches, which throw outside of a request and serve the old page once more', () => {
    expect(using(/unstable_cache|revalidate(Tag|Path)|updateTag|cacheTag|['"]use cache['"]|\bcacheLife\b/)).toEqual([]);
  });

  it('makes no page at build time, since a build has no database', () => {
    expect(using(/generateStaticParams|dynamicParams/)).toEqual([]);
  });

  it('never switches the language of a shared i18next instance', () => {
    expect(using(/changeLanguage|from 'react-i18next'/)).toEqual([]);
    expect(using(/from 'i18next'/)).toEqual(['languages/translator.ts']);
  });

  it('tells Payload’s sorts of fields apart in one place, and gives them labels in another', () => {
    expect(using(/(?:===|!==|case) '(?:tabs|collapsible)'/).sort()).toEqual([
      'content/shape/compile-shape.ts',
      'content/shared/with-labels.ts',
    ]);
  });

  it('adds hooks to a configuration by `withHooks` alone, so that those which are there stay', () => {
    expect(using(/\.\.\.(\w+\.)?hooks\b(?!\.)/)).toEqual([]);
  });

  it('stays within the transaction: what a hook asks of the Local API it asks with `req`', () => {
    const calls = files.flatMap(({ name, code }) =>
      [...code.matchAll(/\breq\.payload\.(?:find\w*|create|update\w*|delete|duplicate|count\w*|restore\w*)\(/g)].map((match) => ({
        name,
        given: argumentsAt(code, match.index + match[0].length - 1),
      })),
    );
    expect(calls.length).toBeGreaterThan(3);
    expect(calls.filter(({ given }) => !/\breq\b\s*[:,}]/.test(given))).toEqual([]);
  });
});
