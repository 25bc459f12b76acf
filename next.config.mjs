import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withPayload } from '@payloadcms/next/withPayload';

/** Changes with the reader's script, so that browsers may keep a version for good. */
const readerVersion = createHash('sha256').update(readFileSync('public/assets/reader.js')).digest('hex').slice(0, 8);

const forever = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // The server says 127.0.0.1, Next's development server expects localhost.
  allowedDevOrigins: ['127.0.0.1'],
  // Metadata belongs into the head for everybody: reading pages come without Next's scripts.
  htmlLimitedBots: /.*/,
  // Next's optimiser keeps copies of pictures that stay when the original is withdrawn. With this its route answers 404, also in
  // development (next-server, handleNextImageRequest); pictures come in the sizes that the media library makes.
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  env: { READER_VERSION: readerVersion },
  // Without the build's cache on disk and the packages' source maps a first build takes a quarter less processor time.
  experimental: {
    globalNotFound: true,
    turbopackFileSystemCacheForBuild: false,
    turbopackInputSourceMaps: false,
    // As much as the front lets through from somebody signed in (`bounds/limits.ts`): the admin sends a form's whole state with a server action,
    // and at Next's 1 MB a chapter of some 15,000 words could not be opened.
    serverActions: { bodySizeLimit: '32mb' },
    proxyClientMaxBodySize: '32mb',
  },
  headers: async () => [{ source: '/assets/:path*', has: [{ type: 'query', key: 'v' }], headers: [forever] }],
};

const config = withPayload(nextConfig, { devBundleServerPackages: false });

/** Payload asks browsers for their colour scheme on every path, at the price of a second request; only its admin needs that. */
const headers = async () => {
  const all = (await config.headers?.()) ?? [];
  return all.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule));
};

export default { ...config, headers };
