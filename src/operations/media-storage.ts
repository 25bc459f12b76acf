import { join } from 'node:path';
import type { Plugin } from 'payload';
import type { Environment, S3Settings } from './environment.ts';
import { wholeUploads } from './uploads/whole-uploads.ts';

/** The plugin that says where media lie: in an S3-compatible bucket when one is named, else in the data folder. */
export function mediaStorage({ s3, dataDir }: Pick<Environment, 's3' | 'dataDir'>): Plugin | Promise<Plugin> {
  return s3 === undefined ? inFolder(join(dataDir, 'media')) : inBucket(s3);
}

function inFolder(staticDir: string): Plugin {
  const whole = wholeUploads(staticDir);
  return (config) =>
    whole({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        typeof collection.upload === 'object' ? { ...collection, upload: { ...collection.upload, staticDir } } : collection,
      ),
    });
}

/**
 * The SDK is loaded only where it is used: it is large, and a school with one server has no bucket. Files are still
 * served under our own address, so that access rules hold.
 */
async function inBucket({ bucket, region, endpoint, credentials }: S3Settings): Promise<Plugin> {
  const { s3Storage } = await import('@payloadcms/storage-s3');
  return s3Storage({
    bucket,
    collections: { media: true },
    config: {
      region,
      // Most servers that are not Amazon's know buckets by path and not by host name.
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      ...(credentials === undefined ? {} : { credentials }),
    },
  });
}
