import { createHash } from 'node:crypto';
import { withoutTagNumbers } from '@/passages/tagged-text.ts';

/**
 * Names a translation as somebody saw it, so that a save can say what it is based on; the same for no text at all. The numbers of its
 * tags do not count: a changed source counts them anew, and nobody saved anything.
 */
export function baseOf(target: string | undefined): string {
  return createHash('sha256')
    .update(withoutTagNumbers(target ?? ''))
    .digest('hex')
    .slice(0, 16);
}
