import { ConfigurationError } from '../configuration-error.ts';
import type { S3Settings } from '../environment.ts';
import { oneLine } from '../one-line.ts';

/**
 * Asks the bucket whether it is there and open to us, so that this is told at the start and not at the first upload.
 * @throws ConfigurationError in one line, when there is no bucket of this name, the keys are refused, or nothing answers
 */
export async function checkBucket({ bucket, region, endpoint, credentials }: S3Settings): Promise<void> {
  const { HeadBucketCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({
    region,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000 },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
  } catch (error) {
    throw new ConfigurationError(problem({ bucket, region, place: endpoint ?? 'Amazon S3', error }));
  } finally {
    client.destroy();
  }
}

interface Problem {
  readonly bucket: string;
  readonly region: string;
  readonly place: string;
  readonly error: unknown;
}

function problem({ bucket, region, place, error }: Problem): string {
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
  switch ($metadata?.httpStatusCode) {
    case 404:
      return `S3_BUCKET: there is no bucket "${bucket}" at ${place}: make it there, or correct the name`;
    case 401:
    case 403:
      return `S3_ACCESS_KEY_ID: ${place} does not let these keys use the bucket "${bucket}": correct them or S3_SECRET_ACCESS_KEY, or give them the right`;
    case 301:
    case 400:
      return `S3_REGION: the bucket "${bucket}" is not in ${region}, or its keys are of another place: correct S3_REGION`;
    default:
      return `S3_ENDPOINT: nothing that keeps buckets answers at ${place} (${oneLine(error)}): start it there, or correct the address`;
  }
}
