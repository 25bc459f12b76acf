import { hasLabel, message } from './label.ts';

/**
 * The path of a field as the form's reader would say it.
 * @example placeName('sections.1.blocks.2.prompt', 'en') // 'Sections 2 › Blocks 3 › Task'
 */
export function placeName(path: string, language: string): string {
  return path
    .split('.')
    .map((part) =>
      /^\d+$/.test(part) ? String(Number(part) + 1) : hasLabel(`field.${part}`) ? `› ${message(language, `field.${part}`)}` : '',
    )
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^› /, '');
}
