import type { CollectionSlug, PayloadRequest } from 'payload';
import { labelIn } from '@/content/shared/label-in.ts';
import { insideOf, rowsOf, type Values } from '@/content/shape/rows.ts';
import type { Shape, ValueField } from '@/content/shape/shape.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { message } from '@/languages/label.ts';
import { wholeText } from '@/passages/pair-passages.ts';
import { rootOf } from '@/passages/passage-nodes.ts';

/** A value of a field as a person reads it, in their language; empty where there is nothing. One passage of a text is a node of the editor. */
export async function readable(req: PayloadRequest, field: ValueField, value: unknown): Promise<string> {
  const { language } = req.i18n;
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return (await Promise.all(value.map((item) => readable(req, field, item)))).join(', ');
  switch (field.type) {
    case 'richText': {
      const root = rootOf(value);
      if (root !== undefined) return wholeText(root);
      return isValues(value) ? wholeText({ type: 'root', children: [value] }) : '';
    }
    case 'checkbox':
      return message(language, value === true || value === 'true' ? 'board.yes' : 'board.no');
    case 'date':
      return new Date(plain(value)).toLocaleString(language, { dateStyle: 'medium' });
    case 'select': {
      const option = field.options.find((each) => (typeof each === 'string' ? each : each.value) === value);
      return (typeof option === 'object' ? labelIn(option.label, language) : undefined) ?? plain(value);
    }
    case 'relationship':
    case 'upload':
      return titleOf(req, typeof field.relationTo === 'string' ? field.relationTo : undefined, value);
    default:
      return plain(value);
  }
}

/** All that a row says, a line for each value. */
export async function readableRow(req: PayloadRequest, shape: Shape, row: Values): Promise<string> {
  const lines = shape.map(async (part): Promise<string> => {
    const value = row[part.name];
    if (part.kind === 'leaf') return part.name === 'id' ? '' : readable(req, part.field, value);
    if (part.kind === 'group') return isValues(value) ? readableRow(req, part.inside, value) : '';
    return (await Promise.all(rowsOf(value).map((inner) => readableRow(req, insideOf(part, inner) ?? [], inner)))).join('\n\n');
  });
  return (await Promise.all(lines)).filter((line) => line !== '').join('\n');
}

async function titleOf(req: PayloadRequest, relationTo: string | undefined, value: unknown): Promise<string> {
  const pointer = isValues(value) ? value : { value };
  const slug = typeof pointer['relationTo'] === 'string' ? pointer['relationTo'] : relationTo;
  const inner = pointer['value'] ?? pointer['id'];
  const id = isValues(inner) ? inner['id'] : inner;
  if (slug === undefined || (typeof id !== 'string' && typeof id !== 'number')) return '';
  const found: unknown = await req.payload
    .findByID({
      collection: slug as CollectionSlug,
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    .catch(() => null);
  const values = isValues(found) ? found : {};
  return plain(values['title'] ?? values['alt'] ?? values['filename'] ?? '');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
