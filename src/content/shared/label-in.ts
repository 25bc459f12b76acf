/**
 * A label of a field, as `withLabels` gave it, in a person's language; undefined where the field has none of ours.
 * @example labelIn(field.label, 'nl') // 'Titel'
 */
export function labelIn(label: unknown, language: string): string | undefined {
  if (typeof label !== 'object' || label === null) return undefined;
  const texts = new Map<string, unknown>(Object.entries(label));
  const text = texts.get(language.slice(0, 2)) ?? texts.get('en');
  return typeof text === 'string' ? text : undefined;
}
