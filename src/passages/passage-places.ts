import type { Field } from 'payload';
import { labelIn } from '@/content/shared/label-in.ts';
import { hasLabel, message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import type { Values } from '@/content/shape/rows.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { type Step, visit } from '@/content/shape/visit.ts';
import { inLocale } from './pair-passages.ts';

/** Where a passage stands, for a person to read. */
export interface PassagePlace {
  /** `Section 2 › Comparison of steps › Definition`, in the person's language. */
  readonly place: string;
  /** The heading of the outermost row it stands in, in the source language; empty outside of rows and where there is none. */
  readonly section: string;
}

interface PlacesInput {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly sourceLocale: Locale;
  /** The person's. */
  readonly language: string;
}

/** The places of all leaves of a document, by the first part of a segment's key (before `#`). */
export function passagePlaces({ fields, values, sourceLocale, language }: PlacesInput): ReadonlyMap<string, PassagePlace> {
  const places = new Map<string, PassagePlace>();
  for (const { part, steps, key } of visit(shapeOf(fields), values)) {
    if (!part.localized) continue;
    const outermost = steps[0]?.row;
    places.set(key, {
      place: placeName(steps, part.field, language),
      section: outermost === undefined ? '' : headingOf(outermost, sourceLocale),
    });
  }
  return places;
}

/** Where something stands, for a person to read: `Section 2 › Heading`; without a field it is the last row itself. */
export function placeName(
  steps: readonly Step[],
  field: { readonly name: string; readonly label?: unknown } | undefined,
  language: string,
): string {
  return [...steps.map((step) => stepName(step, language)), ...(field === undefined ? [] : [fieldName(field, language)])].join(' › ');
}

function stepName(step: Step, language: string): string {
  if (step.row === undefined) return fieldName(step.part, language);
  if (step.part.kind === 'blocks') return blockName(step.row, language);
  const { field } = step.part;
  return `${labelIn(field.labels?.singular, language) ?? fieldName(field, language)} ${String(step.index + 1)}`;
}

function fieldName(field: { readonly name: string; readonly label?: unknown }, language: string): string {
  return labelIn(field.label, language) ?? field.name;
}

function blockName(row: Values, language: string): string {
  const slug = String(row['blockType']);
  return hasLabel(`block.${slug}.one`) ? message(language, `block.${slug}.one`) : slug;
}

/** Rows that stand for a part of the text are headed by one of these. */
const headings = ['heading', 'title', 'name'];

function headingOf(row: Values, sourceLocale: Locale): string {
  for (const name of headings) {
    const text = inLocale(row[name], sourceLocale);
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return '';
}
