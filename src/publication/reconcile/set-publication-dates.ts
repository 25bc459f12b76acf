interface DatedData {
  _status?: unknown;
  publishedAt?: unknown;
  modifiedAt?: unknown;
}

/**
 * Notes when this language was first published and when last; both are localized leaves, so they belong to the language
 * of the request. Kept in the document, since publications must be the same when made again from the documents.
 */
export function setPublicationDates<T extends DatedData>(data: T, original: DatedData | undefined): T {
  if (data._status !== 'published') return data;
  const now = new Date().toISOString();
  return { ...data, publishedAt: original?.publishedAt ?? now, modifiedAt: now };
}
