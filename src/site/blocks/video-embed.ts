/** Where a film is, for a link, and how it plays inside our page, where we know how. */
export interface VideoPlace {
  readonly host: string;
  readonly url: string;
  /** Address for a frame; undefined for a service we do not know, whose films are only linked. */
  readonly embed?: string;
}

/** Hosts that a frame may show; the front's content security policy (`frame-src`) lists the same. */
export const videoFrameHosts = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const;

/** Understands addresses of YouTube and Vimeo; both are asked for their players that set fewer cookies. */
export function videoPlace(address: string | undefined): VideoPlace | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const embed = embedAddress(host, url);
  return { host, url: url.href, ...(embed === undefined ? {} : { embed }) };
}

function embedAddress(host: string, url: URL): string | undefined {
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  const youtube =
    host === 'youtu.be'
      ? first
      : host === 'youtube.com' || host === 'm.youtube.com'
        ? (url.searchParams.get('v') ?? (first === 'embed' || first === 'shorts' ? second : ''))
        : '';
  if (/^[\w-]{6,20}$/.test(youtube)) return `${videoFrameHosts[0]}/embed/${youtube}`;
  const vimeo = host === 'vimeo.com' ? first : host === 'player.vimeo.com' ? second : '';
  return /^\d+$/.test(vimeo) ? `${videoFrameHosts[1]}/video/${vimeo}?dnt=1` : undefined;
}
