import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { z } from 'zod';

export type MongoConnection = MongooseAdapter['connection'];

/** Name of the dump in a backup's folder. */
export const dumpName = 'cms.ejson.gz';

/**
 * A dump is one gzip file of lines: what it is, then every document with its collection, then how many there were, so that
 * half a dump is never taken for a whole one. Documents are in canonical Extended JSON
 * (https://github.com/mongodb/specifications/blob/master/source/extended-json/extended-json.md), which keeps every type.
 */
export const dumpFormat = 'cop-cms dump 1';

export const dumpHead = z.object({ dump: z.literal(dumpFormat), collections: z.array(z.string()) });
export const dumpTail = z.object({ documents: z.number().int() });

/** Extended JSON as the driver speaks it, so that both have the same classes of ObjectId and the like. */
export function extendedJson({ base }: MongoConnection) {
  const { EJSON } = base.mongo.BSON;
  return {
    // Node's readline ends a line at U+2028 and U+2029 too, which JSON lets stand.
    stringify: (value: unknown) =>
      EJSON.stringify(value, { relaxed: false }).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`),
    parse: (text: string) => EJSON.parse(text, { relaxed: false }) as unknown,
  };
}
