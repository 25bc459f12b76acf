import { type Condition, conditionsOf } from './conditions.ts';

type Values = Readonly<Record<string, unknown>>;

/** A read of one stored document, all of it or only the time of its last save. */
export interface StoredQuestion {
  readonly id: string;
  readonly onlyTime: boolean;
  /** What else must be true of it. */
  readonly conditions: readonly Condition[];
}

/** What may be asked of the document along with its id: by Payload (3.90) for the trash, by our access rules for the source language. */
const askable: ReadonlySet<string> = new Set(['deletedAt exists', 'sourceLocale equals', 'sourceLocale not_equals']);

/** The question of a `findOne` for a document by its id; undefined for any other. Pure. */
export function mainQuestion(args: Values): StoredQuestion | undefined {
  return questionOf(args, 'id', (path) => path);
}

/** The question of a `findVersions` for the newest version of a document, as Payload (3.90) and we ask it; undefined for any other. Pure. */
export function newestQuestion(args: Values): (StoredQuestion & { readonly isLatest: boolean }) | undefined {
  if (args['limit'] !== 1 || args['pagination'] !== false || args['sort'] !== '-updatedAt') return undefined;
  const question = questionOf(args, 'parent', (path) => path.replace(/^version\./, ''), isLatest);
  const all = conditionsOf(args['where']) ?? [];
  return question === undefined ? undefined : { ...question, isLatest: all.some(isLatest) };
}

function isLatest({ path, operator, value }: Condition): boolean {
  return path === 'latest' && operator === 'equals' && value === true;
}

/** Languages do not matter: a document comes from the database with all of them, and no condition here is about one. */
function questionOf(
  args: Values,
  idPath: 'id' | 'parent',
  named: (path: string) => string,
  isKnown: (condition: Condition) => boolean = () => false,
): StoredQuestion | undefined {
  const all = conditionsOf(args['where']);
  const { select } = args;
  const onlyTime = isTimeAlone(select);
  if (all === undefined || (select !== undefined && !onlyTime)) return undefined;
  if (['joins', 'draftsEnabled', 'page', 'skip'].some((name) => Boolean(args[name]))) return undefined;
  const isId = ({ path, operator }: Condition) => path === idPath && operator === 'equals';
  const conditions = all
    .filter((condition) => !isId(condition) && !isKnown(condition))
    .map((condition) => ({ ...condition, path: named(condition.path) }));
  const [id, another] = new Set(all.filter(isId).map(({ value }) => value));
  if (typeof id !== 'string' || another !== undefined) return undefined;
  return conditions.every(({ path, operator }) => askable.has(`${path} ${operator}`)) ? { id, onlyTime, conditions } : undefined;
}

function isTimeAlone(select: unknown): boolean {
  return (
    typeof select === 'object' &&
    select !== null &&
    Object.keys(select).join() === 'updatedAt' &&
    'updatedAt' in select &&
    select.updatedAt === true
  );
}
