import {
  bodyLimits,
  bytesForPeople,
  dataLimits,
  type DataLimit,
  graphqlLimits,
  type GraphQLLimit,
  restLimits,
  type RestLimit,
} from './limits.ts';

const rest: Readonly<Record<RestLimit, string>> = {
  depth: '`depth`',
  limit: '`limit`, documents on a page (signed in also `limit=0` and `pagination=false`, all)',
  conditions: 'conditions in `where`',
  nesting: '`and`, `or` and relations inside each other in `where`',
  values: 'values in one list of `where`',
  parts: 'names in `select`, `populate` and `joins`',
  sort: 'names in `sort`',
  query: 'characters of the query',
  parameters: 'parameters of the query',
  answer: 'characters of the documents in one answer',
};

const graphql: Readonly<Record<GraphQLLimit, string>> = {
  tokens: 'words and signs of the query',
  depth: 'fields inside fields',
  fields: 'fields, fragments counted wherever they are spread',
  rootFields: 'fields at the top',
  aliases: 'aliases',
  spreads: 'spreads of fragments',
  limit: '`limit` of a list',
  list: 'values in one list of an argument',
  values: 'values of an argument',
  data: 'values of a document’s data',
};

const data: Readonly<Record<DataLimit, string>> = {
  jsonDepth: 'objects and lists inside each other in JSON',
  richTextDepth: 'nodes inside nodes of a rich text',
  richTextNodes: 'nodes of a rich text',
  rows: 'rows of a list, values of a field',
};

/** The tables of limits as README shows them. */
export function limitsAsMarkdown(): string {
  return [
    '| REST | strangers | signed in |',
    '| --- | --- | --- |',
    ...entries(restLimits).map(([name, { stranger, signedIn }]) => `| ${rest[name]} | ${figure(stranger)} | ${figure(signedIn)} |`),
    '',
    '| GraphQL | everybody |',
    '| --- | --- |',
    ...entries(graphqlLimits).map(([name, limit]) => `| ${graphql[name]} | ${figure(limit)} |`),
    '',
    '| bytes of a body | strangers | signed in |',
    '| --- | --- | --- |',
    ...bodyLimits.map(({ purpose, stranger, signedIn }) => `| ${purpose} | ${bytesForPeople(stranger)} | ${bytesForPeople(signedIn)} |`),
    '',
    '| what is stored | everybody |',
    '| --- | --- |',
    ...entries(dataLimits).map(([name, limit]) => `| ${data[name]} | ${figure(limit)} |`),
  ].join('\n');
}

function entries<T extends object>(table: T): [keyof T, T[keyof T]][] {
  return Object.entries(table) as [keyof T, T[keyof T]][];
}

function figure(value: number): string {
  return value.toLocaleString('en');
}
