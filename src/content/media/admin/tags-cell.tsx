import type { DefaultServerCellComponentProps } from 'payload';
import type { ReactNode } from 'react';

/** A file's tags as people write them, not as the list of a program. */
export function TagsCell({ cellData }: DefaultServerCellComponentProps): ReactNode {
  return Array.isArray(cellData) && cellData.length > 0 ? cellData.join(', ') : '–';
}
