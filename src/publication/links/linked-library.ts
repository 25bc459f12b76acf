import type { Payload } from 'payload';
import { DraftLibrary } from '../draft/draft-library.ts';
import type { Publication } from '../record/publication.ts';
import type { StoredFile } from '../record/stored-file.ts';
import type { Library } from '../store/library.ts';
import { linkedFileAddress } from './link-address.ts';

interface LinkedInput {
  readonly library: Library;
  readonly payload: Payload;
  readonly draft: Publication;
  readonly token: string;
}

/** The public library with one draft in it and what that shows, its files at addresses that hold as long as the link does. */
export function linkedLibrary({ library, payload, draft, token }: LinkedInput): Library {
  const address = (url: string) => linkedFileAddress(token, url);
  return new DraftLibrary({ library, payload, draft, unused: (found) => withAddresses(found, address) });
}

function withAddresses(publication: Publication, address: (url: string) => string): Publication {
  if (!hasFile(publication)) return publication;
  const { file } = publication.content;
  const moved: StoredFile = {
    ...file,
    url: address(file.url),
    renderings: file.renderings.map((rendering) => ({ ...rendering, url: address(rendering.url) })),
  };
  return { ...publication, content: { ...publication.content, file: moved } };
}

function hasFile(publication: Publication): publication is Publication<'media'> {
  return publication.kind === 'media';
}
