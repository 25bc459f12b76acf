import { hasLabel, message } from './label.ts';
import { labelKey } from './label-key.ts';

/**
 * The path of a field as the form's reader would say it. `kind` is the kind or global that has it.
 * @example placeName('sections.1.blocks.2.prompt', 'en', 'chapters') // 'Sections 2 › Blocks 3 › Task'
 */
export function placeName(path: string, language: string, kind: string | undefined): string {
  return path
    .split('.')
    .map((part) => {
      const key = labelKey({ prefix: 'field', name: part, kind });
      return /^\d+$/.test(part) ? String(Number(part) + 1) : hasLabel(key) ? `› ${message(language, key)}` : '';
    })
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^› /, '');
}
