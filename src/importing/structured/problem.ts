import { ImportError } from '../import-error.ts';

/** What can be wrong in a text written by `starter/FORMAT.md`; each has its message `import.problem.NAME`. */
export type Problem =
  | 'frontMatter'
  | 'unknownField'
  | 'unknownKind'
  | 'unknownLocale'
  | 'missingField'
  | 'badValue'
  | 'unknownFence'
  | 'outsideFence'
  | 'expectedList'
  | 'missingTitle'
  | 'heading'
  | 'unknownCitation'
  | 'citationInPlainField';

/** Says where a structured text is wrong and what is wrong with it. */
export function problem(
  what: Problem,
  { file, line, name = '' }: { readonly file: string; readonly line: number; readonly name?: string },
): ImportError {
  return new ImportError('structured', { file, line, name, problem: what });
}
