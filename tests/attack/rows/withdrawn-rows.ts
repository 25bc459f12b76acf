import sharp from 'sharp';
import { tellingPicture, told } from '../../support/telling-pictures.ts';
import type { AttackRow } from '../attack-row.ts';
import { until } from '../kept.ts';
import type { Target } from '../target.ts';

const secret = 'geheimnis';

interface Published {
  readonly id: string;
  readonly slug: string;
  readonly files: readonly string[];
}

async function upload(target: Target, picture: Buffer, name: string) {
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'A picture' }));
  form.set('file', new File([new Uint8Array(picture)], name));
  const answer = await fetch(`${target.url}/api/media?locale=en`, {
    method: 'POST',
    headers: { authorization: `JWT ${target.token}` },
    body: form,
  });
  if (answer.status !== 201) throw new Error(`the picture was not taken: ${String(answer.status)} ${(await answer.text()).slice(0, 200)}`);
  const { doc } = (await answer.json()) as { doc: { id: string; filename: string; sizes: Record<string, { filename: string | null }> } };
  const names = [doc.filename, ...Object.values(doc.sizes).flatMap(({ filename }) => filename ?? [])];
  return { id: doc.id, files: names.map((each) => `/api/media/file/${each}`) };
}

async function publish(target: Target): Promise<Published> {
  const picture = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#00ff00' } })
    .png()
    .toBuffer();
  const media = await upload(target, picture, `${secret}-${String(Date.now())}.png`);
  const sections = [{ heading: 'One', blocks: [{ blockType: 'figure', image: media.id }] }];
  const answer = await target.sendJson('/api/chapters?locale=en', { title: `A ${secret}`, number: 77, sections, _status: 'published' });
  if (answer.status !== 201) throw new Error(`the chapter was not published: ${String(answer.status)} ${answer.text.slice(0, 200)}`);
  const { doc } = JSON.parse(answer.text) as { doc: { id: string; slug: string } };
  return { ...doc, files: media.files };
}

/** Section 3: withdrawn is gone. */
export const withdrawnRows: readonly AttackRow[] = [
  {
    line: '3',
    promise: 'what is withdrawn is gone within a second',
    sent: 'page, API and all sizes of the picture, after withdrawal',
    run: async (target) => {
      const { id, slug, files } = await publish(target);
      const places = [`/en/manual/${slug}`, `/api/v1/en/chapters/${slug}`, `/api/v1/all/chapters/${id}`, ...files];
      for (const path of places) {
        const shown = await until(async () => (await target.send({ path })).status === 200, 10_000);
        if (shown === undefined) return { ok: false, seen: `${path} was never there` };
      }
      await target.sendJson(`/api/chapters/${id}?locale=en`, { _status: 'draft' }, { method: 'PATCH' });
      const gone = await Promise.all(
        places.map((path) => until(async () => [404, 410].includes((await target.send({ path })).status), 10_000)),
      );
      const slowest = Math.max(...gone.map((milliseconds) => milliseconds ?? Infinity));
      const feed = await target.send({ path: '/api/v1/feed?limit=500' });
      const isSilent = !feed.text.includes(secret) && feed.text.includes(id);
      return {
        ok: slowest <= 1_000 && isSilent,
        seen: `${String(places.length)} addresses gone in ${String(Math.round(slowest))} ms; the tombstone ${isSilent ? 'says nothing of it' : 'tells'}`,
      };
    },
  },
  {
    line: '3',
    promise: 'no copies of pictures are made',
    sent: '/_next/image of a picture that is public',
    run: async (target) => {
      const { files } = await publish(target);
      const answer = await target.send({ path: `/_next/image?url=${encodeURIComponent(files[0] ?? '')}&w=640&q=75` });
      return { ok: answer.status === 404, seen: String(answer.status) };
    },
  },
  {
    line: '3',
    promise: 'stored pictures say nothing of place and camera; private files are not stored',
    sent: 'a photograph with place, camera and author, not published',
    run: async (target) => {
      const { files } = await upload(target, await tellingPicture('jpeg'), `photo-${String(Date.now())}.jpg`);
      const tells: string[] = [];
      let header = '';
      for (const path of files) {
        const answer = await fetch(target.url + path, { headers: { authorization: `JWT ${target.token}` } });
        const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
        tells.push(...[told.make, told.author].filter((word) => bytes.includes(word)));
        header = answer.headers.get('cache-control') ?? '';
      }
      const stranger = await target.send({ path: files[0] ?? '' });
      const ok = tells.length === 0 && header.includes('no-store') && [403, 404].includes(stranger.status);
      return { ok, seen: `${tells.join(', ') || 'silent'}; ${header}; a stranger ${String(stranger.status)}` };
    },
  },
  ...(
    [
      ['a plain number', '5', 410],
      ['a mark nobody gave', '1.AAAAAAAAAAAAAAAA', 410],
      ['a mark of the future', '1.999999.AAAAAAAAAAAAAAAA', 410],
      ['what is no cursor', 'zz', 400],
    ] as const
  ).map(([sent, after, status]): AttackRow => ({
    line: '5',
    promise: 'a cursor belongs to a history',
    sent: `feed after ${sent}`,
    run: async (target) => {
      const answer = await target.send({ path: `/api/v1/feed?after=${after}` });
      return { ok: answer.status === status && answer.text.includes('egin'), seen: `${String(answer.status)}, and what to do` };
    },
  })),
];
