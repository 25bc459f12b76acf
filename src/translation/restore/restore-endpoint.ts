import type { Endpoint } from 'payload';
import { message } from '@/languages/label.ts';
import { restoreVersion } from './restore-version.ts';

/**
 * `POST /api/KIND/versions/ID?locale=nl`, in the place of Payload's own, which writes all languages and publishes. With
 * `removePassages=true` also where the version has no place for passages of today.
 */
export function restoreEndpoint(kind: string, isGlobal: boolean): Endpoint {
  return {
    method: 'post',
    path: '/versions/:id',
    handler: async (req) => {
      const { id } = (req.routeParams ?? {}) as { id?: unknown };
      const { doc, lost } = await restoreVersion({
        req,
        kind,
        versionId: String(id),
        locale: req.locale,
        removePassages: req.searchParams.get('removePassages') === 'true',
      });
      // As Payload's own answers: a document's fields themselves, a global's under `doc`.
      const said = { message: message(req.i18n.language, 'restore.done'), lost };
      return Response.json(isGlobal ? { doc, ...said } : { ...doc, ...said });
    },
  };
}
