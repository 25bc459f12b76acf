import { z } from 'zod';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { may } from '@/access/rights.ts';
import { isInTrash, readCopies } from '@/translation/ledger/read-copies.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';
import { withPassageIds } from '@/translation/ledger/with-passage-ids.ts';
import { changedPassages } from '@/translation/minor/changed-passages.ts';
import { inLanguage } from '@/passages/in-language.ts';
import type { Values } from '@/content/shape/rows.ts';
import type { MinorChanges } from '../desk-contract.ts';
import { deskEndpoint } from './desk-endpoint.ts';

/**
 * `POST /api/desk/minor/:kind/:id`: `MinorChanges`, the passages of the source that publishing would change for translators: from what the form
 * holds (`data`), or from the newest draft.
 */
export const postMinor = deskEndpoint({
  path: '/minor/:kind/:id',
  method: 'post',
  input: z.object({ data: z.record(z.string(), z.unknown()).optional() }),
  answer: async ({ req, person, parameter, input }): Promise<MinorChanges> => {
    const [slug, id] = [parameter('kind'), parameter('id')];
    const kind = translatedKind(slug);
    const copies = kind === undefined ? undefined : await readCopies({ req, kind, id });
    if (kind === undefined || copies === undefined || isInTrash(copies)) {
      const values = { kind: slug.slice(0, 60), id: id.slice(0, 60) };
      throw refusal({ req, key: 'desk.error.document', values, status: 404, data: { code: 'document' } });
    }
    const { sourceLocale, latest } = copies;
    if (!may({ user: person, operation: 'updateText', locale: sourceLocale, sourceLocale }))
      throw refusal({ req, key: 'refused.updateText', values: { language: localeName(req, sourceLocale) }, data: { code: 'notAllowed' } });
    const { fields } = kind;
    const given = input.data ?? inLanguage({ fields, values: latest, locale: sourceLocale });
    const data = withPassageIds({ fields, data: { ...given, sourceLocale }, stored: latest, locale: sourceLocale }) as Values;
    return { sourceLocale, changed: changedPassages({ kind, copies, data }).changed };
  },
});
