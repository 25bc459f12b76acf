import { describe, expect, it } from 'vitest';
import { languageOf } from '@/bounds/http/language-of.ts';
import { objectionToAddress } from '@/bounds/http/objection-to-address.ts';
import { objectionToRequest } from '@/bounds/http/objection-to-request.ts';
import { namesBoundary, objectionToBody } from '@/bounds/http/objection-to-body.ts';
import { measureAnswer } from '@/bounds/measure-answer.ts';

describe('an address', () => {
  it.each([
    ['/api/tools?where[title][equals]=a+b%20c', undefined],
    ['/api/tools/%ff', 'unreadable'],
    ['/admin/%', 'unreadable'],
    ['/api/tools?x=%ff', 'unreadable'],
    ['/api/media/file/a%00b', 'control'],
  ])('%s is %s', (target, objection) => {
    expect(objectionToAddress(target)).toBe(objection);
  });
});

describe('a body', () => {
  it('is an object of JSON, nested a hundred deep at most', () => {
    const nested = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
    expect(['', '{}', nested(100), nested(101), '[]', '{'].map(objectionToBody)).toEqual([
      undefined,
      undefined,
      undefined,
      'depth',
      'object',
      'json',
    ]);
  });

  it('that is a form names the line between its parts', () => {
    const types = [
      'multipart/form-data; boundary=----x',
      'multipart/form-data; boundary="a b"',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/form-data; boundary="{"',
    ];
    expect(types.map(namesBoundary)).toEqual([true, true, false, false, false]);
  });
});

it('the language of a refusal is the one chosen in the admin, then the browser’s, then English', () => {
  expect(languageOf(new Headers({ cookie: 'a=b; payload-lng=sk', 'accept-language': 'de' }))).toBe('sk');
  expect(languageOf(new Headers({ 'accept-language': 'fr, de-AT;q=0.8' }))).toBe('de');
  expect(languageOf(new Headers())).toBe('en');
});

it('an answer is measured no further than its limit', () => {
  const shared = { title: 'a'.repeat(1000) };
  expect(measureAnswer({ docs: [shared] }, 5000)).toBe(8 + 9 + 1003);
  expect(measureAnswer({ docs: Array.from({ length: 1_000_000 }, () => shared) }, 5000)).toBeLessThan(6100);
});

describe('a request that Next could not even be asked', () => {
  it('is 405 by a method that there is not, and 400 by an address that cannot be read, in the language of whoever asks', () => {
    const german = new Headers({ 'accept-language': 'de' });
    expect(objectionToRequest('TRACE', '/en', german)).toMatchObject({
      status: 405,
      text: 'Nichts wird hier mit dieser Methode abgefragt.\n',
    });
    expect(objectionToRequest('GET', '/admin/%ff', german)).toMatchObject({ status: 400, headers: { 'cache-control': 'no-store' } });
    expect(objectionToRequest('GET', '/preview/%ff/x', german)?.status).toBe(400);
    expect(objectionToRequest('GET', '/en?page=2', german)).toBeUndefined();
  });
});
