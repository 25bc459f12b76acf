import { ask, read, type Answer, type Site } from './site.ts';
import { mayStand, saveIn, type Text } from './text.ts';
import { until } from './until.ts';

/** Milliseconds that readers may be behind on a busy machine; a loss stays one. */
const patience = 15_000;

/** Where a text stands: Payload's own API, the delivery API, and the page that people read. */
const places: Readonly<Record<string, (site: Site, text: Text) => Promise<Answer>>> = {
  REST: (site, { document, locale }) => ask(site, `/api/chapters/${document}?locale=${locale}&depth=0`),
  'the delivery API': (site, { document, locale }) => read(site, `/api/v1/${locale}/chapters/${document}`),
  'the page': async (site, { document, locale }) => {
    const { text } = await read(site, `/api/v1/${locale}/chapters/${document}`);
    const { publication } = JSON.parse(text) as { publication: { slug: string } };
    return read(site, `/${locale}/manual/${publication.slug}`);
  },
};

/** One line for each place where a text is not what was acknowledged, when nobody writes any more. */
export async function findLosses(site: Site, texts: readonly Text[]): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const text of texts.filter(({ acknowledged }) => acknowledged > 0)) {
    for (const [place, look] of Object.entries(places)) {
      let shown: Answer = { status: 0, text: '' };
      const isThere = await until(async () => {
        shown = await look(site, text);
        return mayStand(text, saveIn(shown.text, text)) ? true : undefined;
      }, patience);
      if (isThere === undefined) losses.push(loss(place, text, shown));
    }
  }
  return losses;
}

/** While others write on: no text is older than what was acknowledged before the question. */
export async function findOlder(site: Site, texts: readonly Text[]): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const text of texts) {
    const { acknowledged } = text;
    if (acknowledged === 0) continue;
    let shown: Answer = { status: 0, text: '' };
    const isThere = await until(async () => {
      shown = await ask(site, `/api/chapters/${text.document}?locale=${text.locale}&depth=0`);
      return (saveIn(shown.text, text) ?? 0) >= acknowledged ? true : undefined;
    }, patience);
    if (isThere === undefined) losses.push(loss('REST', text, shown));
  }
  return losses;
}

function loss(place: string, text: Text, shown: Answer): string {
  const what = saveIn(shown.text, text);
  const seen = what === undefined ? `status ${String(shown.status)} without its words` : `save ${String(what)}`;
  const { number, document, locale, acknowledged, open } = text;
  const name = `text ${String(number)} (${document}, ${locale})`;
  return `${place} shows ${seen} of ${name}: acknowledged ${String(acknowledged)}, open ${open.join(', ') || 'none'}`;
}
