import type { DefaultServerCellComponentProps } from 'payload';
import type { ReactNode } from 'react';
import { hasLabel, message } from '@/languages/label.ts';

/** What an entry says of a kind, or of a document without a title of its own, by the name that people know; all else as it stands there. */
export function NamedCell({ cellData, i18n }: DefaultServerCellComponentProps): ReactNode {
  if (typeof cellData !== 'string') return '–';
  const key = [`kind.${cellData}.one`, `global.${cellData}`].find(hasLabel);
  return key === undefined ? cellData : message(i18n.language, key);
}
