import { isLocale, type Locale } from '@/languages/locales.ts';
import type { Person } from './person.ts';
import type { Role } from './roles.ts';

/** Everything that somebody can do here and another may not. */
export const operations = [
  'readPublished',
  'readDrafts',
  'readVersions',
  'create',
  'duplicate',
  'updateText',
  'updateShared',
  'publish',
  'unpublish',
  'trash',
  'deleteForever',
  'restoreVersion',
  'changeSourceLocale',
  'writeAllLocales',
  'assign',
  'managePeople',
  'readAudit',
] as const;

export type Operation = (typeof operations)[number];

/** How a language stands to a document and a person: the document's source, one the person is named for, or neither. */
export const relations = ['source', 'mine', 'other'] as const;

export type Relation = (typeof relations)[number];

/** `granted`: only where `readsDrafts` is ticked for this person. */
export type Answer = 'yes' | 'no' | 'granted';

type Row = Readonly<Partial<Record<Operation, Readonly<Partial<Record<Relation, Answer>>>>>>;

const everywhere = { source: 'yes', mine: 'yes', other: 'yes' } as const;
const inSource = { source: 'yes' } as const;
const inMine = { mine: 'yes' } as const;

/**
 * The one table of rights; what is not in it is refused. `updateShared` is nobody's outside the source language: a value
 * that all languages share would go live with whichever of them is published next (traps 9).
 * `duplicate` is the one exception to who writes which language: a copy brings its translations along, to be reviewed anew.
 * `restoreVersion` is writing the text of a language, and everybody's who may do that.
 */
const table: Readonly<Record<Role | 'anonymous', Row>> = {
  administrator: {
    readPublished: everywhere,
    readDrafts: everywhere,
    readVersions: everywhere,
    create: inSource,
    duplicate: everywhere,
    updateText: everywhere,
    updateShared: inSource,
    publish: everywhere,
    unpublish: everywhere,
    trash: everywhere,
    deleteForever: everywhere,
    restoreVersion: everywhere,
    changeSourceLocale: inSource,
    writeAllLocales: everywhere,
    assign: everywhere,
    managePeople: everywhere,
    readAudit: everywhere,
  },
  editor: {
    readPublished: everywhere,
    readDrafts: everywhere,
    readVersions: everywhere,
    create: inSource,
    duplicate: everywhere,
    updateText: inSource,
    updateShared: inSource,
    publish: inSource,
    unpublish: inSource,
    trash: everywhere,
    deleteForever: everywhere,
    restoreVersion: inSource,
    assign: everywhere,
  },
  translator: { readPublished: everywhere, readDrafts: everywhere, readVersions: everywhere, updateText: inMine, restoreVersion: inMine },
  reviewer: {
    readPublished: everywhere,
    readDrafts: everywhere,
    readVersions: everywhere,
    updateText: inMine,
    publish: inMine,
    unpublish: inMine,
    restoreVersion: inMine,
    assign: inMine,
  },
  reader: { readPublished: everywhere, readDrafts: { source: 'granted', mine: 'granted', other: 'granted' } },
  anonymous: { readPublished: everywhere },
};

/** The table's answer for one cell. */
export function answerFor(role: Role | 'anonymous', operation: Operation, relation: Relation): Answer {
  return table[role][operation]?.[relation] ?? 'no';
}

export interface Question {
  /** Null for somebody who is not signed in. */
  readonly user: Person | null;
  readonly operation: Operation;
  /** The language that is read or written; `all` counts as every language at once. */
  readonly locale: Locale | 'all';
  /** The document's own; for what is about no document, leave it out. */
  readonly sourceLocale?: Locale | undefined;
}

/**
 * Whether somebody may do something in a language of a document.
 *
 * @example
 * may({ user: translatorOfDutch, operation: 'updateText', locale: 'nl', sourceLocale: 'en' }) // true
 * may({ user: translatorOfDutch, operation: 'publish', locale: 'nl', sourceLocale: 'en' }) // false
 */
export function may({ user, operation, locale, sourceLocale }: Question): boolean {
  const role = user?.role ?? 'anonymous';
  const allowed = (relation: Relation) => {
    const answer = answerFor(role, operation, relation);
    return answer === 'yes' || (answer === 'granted' && user?.readsDrafts === true);
  };
  if (!isLocale(locale)) {
    return operation.startsWith('read')
      ? relations.every(allowed)
      : answerFor(role, 'writeAllLocales', 'source') === 'yes' && relations.some(allowed);
  }
  return allowed(relationOf({ user, locale, sourceLocale }));
}

/** Whether somebody may do something in at least one language; what a button's being there depends on. */
export function mayAnywhere(user: Person | null, operation: Operation): boolean {
  return relations.some((relation) => {
    const answer = answerFor(user?.role ?? 'anonymous', operation, relation);
    if (relation === 'mine' && user?.languages.length === 0) return false;
    return answer === 'yes' || (answer === 'granted' && user?.readsDrafts === true);
  });
}

function relationOf({ user, locale, sourceLocale }: { user: Person | null; locale: Locale; sourceLocale: Locale | undefined }): Relation {
  if (locale === sourceLocale) return 'source';
  return user?.languages.includes(locale) === true ? 'mine' : 'other';
}
