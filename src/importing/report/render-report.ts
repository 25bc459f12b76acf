import { hasLabel, message } from '@/languages/label.ts';
import { placeName } from '@/languages/place-name.ts';
import { importKinds, isImportKind } from '../import-kinds.ts';
import type { Place } from '../tree/place.ts';
import type { Report } from './report.ts';
import type { SideLine, Sides } from './sides.ts';

export interface ShownLine {
  readonly is: SideLine['is'];
  readonly label?: string;
  readonly text: string;
}

export interface ReportSection {
  readonly name:
    | 'outline'
    | 'parts'
    | 'pictures'
    | 'references'
    | 'citations'
    | 'unlinked'
    | 'placeholders'
    | 'incomplete'
    | 'unplaced'
    | 'dropped'
    | 'merged'
    | 'alike';
  readonly title: string;
  readonly lines: readonly string[];
  /** Below the admin's address, what each line leads to; of documents only. */
  readonly leadsTo?: readonly string[];
  /** Whether a person has something to do about it. */
  readonly attention: boolean;
}

/** The report as sections of lines in a person's language, for the command line and the admin alike. Empty sections are left out. */
export function renderReport(report: Report, language: string): ReportSection[] {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => message(language, `import.report.${key}`, values);
  const at = (place: Place | undefined) => (place === undefined ? '' : ` (${say(place.unit, { number: place.number })})`);
  const reason = (key: string, text: string) => `${say(`reason.${key}`)}: ${text}`;
  const section = (
    name: ReportSection['name'],
    lines: readonly string[],
    attention = false,
    leadsTo?: readonly string[],
  ): ReportSection => ({
    name,
    title: `${say(name)} (${lines.length})`,
    lines,
    attention,
    ...(leadsTo === undefined ? {} : { leadsTo }),
  });
  const { citations } = report;
  return [
    section(
      'alike',
      report.alike.map(({ title }) => title),
      true,
      report.alike.map(({ id }) =>
        isImportKind(report.kind) ? `/collections/${importKinds[report.kind]}/${id}?locale=${report.locale}` : '',
      ),
    ),
    section('parts', report.parts, true),
    section(
      'placeholders',
      report.placeholders.map(
        ({ path, text }) => `${cut(text)} (${placeName(path, language, isImportKind(report.kind) ? importKinds[report.kind] : undefined)})`,
      ),
      true,
    ),
    section(
      'unlinked',
      citations.unlinked.map((note) => `${reason(note.reason, note.text)}${at(note.place)}`),
      true,
    ),
    section(
      'pictures',
      report.pictures.map(({ alt, decorative }) =>
        decorative ? say('pictureDecorative') : alt === '' ? say('pictureWithoutAlt') : `${say('pictureToCheck')}: ${alt}`,
      ),
      report.pictures.some(({ decorative }) => !decorative),
    ),
    section(
      'incomplete',
      report.incomplete.map((note) => `${reason(note.reason, note.text)}${at(note.place)}`),
      true,
    ),
    section(
      'unplaced',
      report.unplaced.map((note) => `${note.text}${at(note.place)}`),
      true,
    ),
    section(
      'outline',
      report.outline.map((line) =>
        line.level === 'section' ? line.text || say('untitledSection') : `   ${blockName(line.block ?? '', language)}: ${line.text}`,
      ),
    ),
    section(
      'references',
      report.references.map((reference) => `${reference.citationKey} · ${say(reference.state)} · ${cut(reference.text)}`),
    ),
    section(
      'citations',
      citations.linked.map((note) => `${note.text.trim()} → ${note.key}${at(note.place)}`),
    ),
    section(
      'dropped',
      report.dropped.map((note) => `${reason(note.reason, note.text)}${at(note.place)}`),
    ),
    section(
      'merged',
      report.merged.map((note) => `${cut(note.text)}${at(note.place)}`),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** File and draft with what each line is, in a person's language. */
export function renderSides({ file, draft }: Sides, language: string): Record<keyof Sides, ShownLine[]> {
  const shown = ({ is, block, text }: SideLine): ShownLine => {
    const label = is === 'picture' ? blockName('figure', language) : block === undefined ? undefined : blockName(block, language);
    return { is, text, ...(label === undefined ? {} : { label }) };
  };
  return { file: file.map(shown), draft: draft.map(shown) };
}

/** The report as plain text. */
export function reportText(report: Report, language: string): string {
  const head = `${report.number === undefined ? '' : `${report.number} | `}${report.title}`;
  const sections = renderReport(report, language).map(({ title, lines, attention }) =>
    [`${attention ? '! ' : ''}${title}`, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [head, ...sections].join('\n\n');
}

function blockName(block: string, language: string): string {
  const key = hasLabel(`block.${block}.one`) ? `block.${block}.one` : `field.${block}`;
  return hasLabel(key) ? message(language, key) : block;
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 118).trimEnd()} …` : text;
}
