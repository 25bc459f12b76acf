import { answerFor, type Operation, operations, relations } from './rights.ts';
import { roles } from './roles.ts';

const words: Readonly<Record<Operation, string>> = {
  readPublished: 'read what is published',
  readDrafts: 'read drafts',
  readVersions: 'read former versions',
  create: 'create a document',
  duplicate: 'copy a document with its translations',
  updateText: 'write text',
  updateShared: 'change structure and shared fields',
  publish: 'publish',
  unpublish: 'unpublish',
  trash: 'put in the trash, take out of it',
  deleteForever: 'delete for ever',
  restoreVersion: 'restore a former version',
  changeSourceLocale: 'change the source language',
  writeAllLocales: 'write all languages at once',
  assign: 'assign a translation to somebody',
  managePeople: 'invite, change and remove people',
  readAudit: 'read the audit trail',
};

const columns = [...roles, 'anonymous'] as const;

/**
 * The table of rights for ARCHITECTURE.md, one row per operation. S: in a document's source language; M: in the languages
 * a person is named for; O: in the others; (…): where drafts were granted.
 */
export function rightsAsMarkdown(): string {
  const lines = operations.map((operation) => `| ${words[operation]} | ${columns.map((role) => cell(role, operation)).join(' | ')} |`);
  return [`| | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`, ...lines].join('\n');
}

function cell(role: (typeof columns)[number], operation: Operation): string {
  const letters = { source: 'S', mine: 'M', other: 'O' } as const;
  const answers = relations.map((relation) => ({ letter: letters[relation], answer: answerFor(role, operation, relation) }));
  const given = answers.filter(({ answer }) => answer !== 'no');
  if (given.length === 0) return '–';
  const text = given.map(({ letter }) => letter).join(' ');
  return given.some(({ answer }) => answer === 'granted') ? `(${text})` : text;
}
