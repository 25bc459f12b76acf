import type { BasePayload } from 'payload';
import type { Locale } from '@/languages/locales.ts';

export interface Save {
  readonly id: string;
  readonly locale: Locale;
  readonly text: string;
}

export interface Outcome extends Save {
  readonly outcome: 'saved' | 'conflict' | 'failed';
  readonly reason?: string;
}

/** Saves everything at once, as many people would, and tells what became of each. */
export function saveMany(payload: BasePayload, saves: readonly Save[]): Promise<Outcome[]> {
  return Promise.all(
    saves.map(async (save): Promise<Outcome> => {
      try {
        await payload.update({ collection: 'chapters', id: save.id, locale: save.locale, draft: true, data: { title: save.text } });
        return { ...save, outcome: 'saved' };
      } catch (error) {
        const status = error instanceof Error && 'status' in error ? error.status : undefined;
        return {
          ...save,
          outcome: status === 409 || status === 412 ? 'conflict' : 'failed',
          reason: `${String(error)} ${error instanceof Error && error.cause instanceof Error ? error.cause.message : ''}`,
        };
      }
    }),
  );
}
