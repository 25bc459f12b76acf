import type { DrizzleKit } from './drizzle-kit.ts';
import type { SchemaSnapshot } from './schema-snapshot.ts';
import { schemaSteps } from './schema-steps.ts';

interface Input {
  readonly kit: Pick<DrizzleKit, 'statements'>;
  readonly from: SchemaSnapshot;
  readonly to: SchemaSnapshot;
}

/** The text of SQLite's next migration. */
export interface SqliteMigration {
  readonly text: string;
  /** False where the two schemas are the same. */
  readonly changesSchema: boolean;
  /** Tables and columns that go with it. */
  readonly removed: readonly string[];
}

/**
 * Writes the statements that lead from one schema to another, with a place for moving data before anything is removed.
 * @throws Error about a new column that rows which are there cannot have
 */
export async function sqliteMigration({ kit, from, to }: Input): Promise<SqliteMigration> {
  const { added, changed, removed } = schemaSteps({ from, to });
  const before = [
    ...(await kit.statements(from, added)).map((statement) => withWholeReference(statement, added)),
    ...(await kit.statements(added, changed)),
  ].filter(isNoPragma);
  const after = (await kit.statements(changed, to)).filter(isNoPragma);
  for (const statement of before) refuseBareNotNull(statement);
  const changesSchema = before.length + after.length > 0;
  const [imports, args] = changesSchema
    ? [`import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';\n\n`, '{ db }: MigrateUpArgs']
    : ['', ''];
  const text = `${imports}export async function up(${args}): Promise<void> {
${before.map(asCall).join('')}  // Data step: none. What is new is there, and what is removed below is there still.
${after.map(asCall).join('')}}

export function down(): Promise<void> {
  return Promise.reject(new Error('Going back means restoring the backup that was made before this migration.'));
}
`;
  return { text, changesSchema, removed };
}

/** `PRAGMA foreign_keys` says nothing inside a transaction; whoever runs migrations sees to it (`run-migrations.ts`). */
function isNoPragma(statement: string): boolean {
  return !statement.startsWith('PRAGMA foreign_keys');
}

/** SQLite refuses such a column even for an empty table (https://sqlite.org/lang_altertable.html, section 4). */
function refuseBareNotNull(statement: string): void {
  const [, table, column] = /^ALTER TABLE `([^`]+)` ADD `([^`]+)`(?=.* NOT NULL)(?!.* DEFAULT )/.exec(statement) ?? [];
  if (table === undefined || column === undefined) return;
  throw new Error(
    `${table}.${column} may not be empty, which rows that are there cannot satisfy: give the field a defaultValue, or do not require it`,
  );
}

/** drizzle-kit leaves out what happens to the row when the one referred to is deleted. */
function withWholeReference(statement: string, { tables }: SchemaSnapshot): string {
  const [, start, table, column] = /^(ALTER TABLE `([^`]+)` ADD `([^`]+)` .*) REFERENCES \S+;$/.exec(statement) ?? [];
  if (start === undefined || table === undefined || column === undefined) return statement;
  const reference = Object.values(tables[table]?.foreignKeys ?? {}).find(({ columnsFrom }) => columnsFrom.join() === column);
  if (reference === undefined) return statement;
  const { tableTo, columnsTo, onUpdate, onDelete } = reference;
  return `${start} REFERENCES \`${tableTo}\`(\`${columnsTo.join('`,`')}\`) ON UPDATE ${onUpdate} ON DELETE ${onDelete};`;
}

function asCall(statement: string): string {
  const literal = statement
    .trim()
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replaceAll('\n', '\n  ');
  return `  await db.run(sql\`${literal}\`);\n`;
}
