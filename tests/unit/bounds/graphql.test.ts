import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { objectionTo } from '@/bounds/graphql/check-graphql.ts';
import { measureDocument } from '@/bounds/graphql/measure-document.ts';

const measure = (query: string) => measureDocument(parse(query));
const ask = (query: unknown, variables?: unknown) => objectionTo(JSON.stringify({ query, variables }));

describe('the measures of a query', () => {
  it('count what is written', () => {
    expect(measure('{ a { b: c } d }')).toEqual({ depth: 2, fields: 3, aliases: 1, spreads: 0, rootFields: 2 });
  });

  it('count a fragment wherever it is spread, also inside others, in fields and at the top', () => {
    const query = '{ ...two } fragment two on Query { ...one x { ...one } } fragment one on Query { a: b }';
    expect(measure(query)).toEqual({ depth: 2, fields: 3, aliases: 2, spreads: 3, rootFields: 2 });
  });

  it('come at once for fragments that double thirty times, though their sum is a thousand million', () => {
    const lines = Array.from(
      { length: 30 },
      (_, level) => `fragment f${String(level)} on A { ...f${String(level + 1)} ...f${String(level + 1)} }`,
    );
    expect(measure(`{ a { ...f0 } } ${lines.join(' ')} fragment f30 on A { id }`)).toMatchObject({ fields: 2 ** 30 + 1 });
  });

  it('name a fragment that contains itself, over however many others', () => {
    expect(measure('{ ...a } fragment a on A { ...b } fragment b on A { ...a }')).toEqual({ cycle: 'a' });
  });
});

describe('a request', () => {
  it.each([
    ['[]', 'body'],
    ['{', 'json'],
    ['{"query":5}', 'query'],
    ['{"query":"{a}","variables":[1]}', 'variables'],
    ['{"query":"{a","variables":{}}', 'syntax'],
  ])('%s is refused because of its %s', (text, reason) => {
    expect(objectionTo(text)).toMatchObject({ reason });
  });

  it('may send a document of many values as data, but no question of that size', () => {
    const list = Array.from({ length: 2000 }, (_, index) => index);
    expect(ask('mutation ($d: D) { save(data: $d) { id } }', { d: { list } })).toBeUndefined();
    expect(ask('query ($d: D) { find(where: $d) { id } }', { d: { list } })).toEqual({ reason: 'tooMuch', limit: 'list', most: 100 });
    expect(ask('mutation ($d: D) { save(data: $d, where: $d) { id } }', { d: { list } })).toEqual({
      reason: 'tooMuch',
      limit: 'list',
      most: 100,
    });
    expect(ask(`{ find(where: { id: { in: [${list.slice(0, 101).join(' ')}] } }) { id } }`)).toEqual({
      reason: 'tooMuch',
      limit: 'list',
      most: 100,
    });
  });
});
