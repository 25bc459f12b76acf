/** Parameters that pages know; all others, such as those of campaigns, are dropped, so that they cannot fill the cache. */
const known = ['page'] as const;

/** What a reading page is kept under, and the address it is made from. */
export function pageKey({ host, url }: { host: string; url: URL }): { key: string; target: string } {
  const query = known.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value !== null && /^\d{1,4}$/.test(value) ? [`${name}=${value}`] : [];
  });
  const target = query.length > 0 ? `${url.pathname}?${query.join('&')}` : url.pathname;
  return { key: `${host} ${target}`, target };
}
