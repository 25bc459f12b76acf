import type { PayloadRequest } from 'payload';
import { copyTimes } from './copy-times.ts';

const checked = 'checkedCopy';

interface Target {
  readonly req: PayloadRequest;
  /** Slug of the collection or global. */
  readonly slug: string;
  /** Undefined for a global. */
  readonly id?: string;
}

/**
 * Times of the copy on which the caller based this save: `context.ifMatch` of a Local API call, else the header
 * `If-Match`. A request is about one document: what hooks save along with it is not measured by its header.
 */
export function wantedCopy({ req, slug, id }: Target): readonly number[] | undefined {
  const { context, routeParams } = req;
  const target = `${slug}/${id ?? ''}`;
  const route = (routeParams ?? {}) as { collection?: string; global?: string; id?: string };
  const routed = route.collection ?? route.global;
  if (routed !== undefined && routed !== slug) return undefined;
  if (route.id !== undefined && id !== undefined && route.id !== id) return undefined;
  if (context[checked] !== undefined && context[checked] !== target && route.collection === undefined) return undefined;
  context[checked] = target;
  const given = context['ifMatch'];
  return copyTimes(typeof given === 'string' ? given : (req.headers as Headers | undefined)?.get('if-match'));
}
