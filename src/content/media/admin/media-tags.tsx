import type { BeforeListTableServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { commonTags } from './common-tags.ts';
import './media-list.css';

/** So many of the newest files are asked for their tags. */
const asked = 500;

/** Above the pictures: their tags, each a way to what bears it. */
export async function MediaTags({ i18n, payload, user, searchParams }: BeforeListTableServerProps): Promise<ReactNode> {
  const { docs } = await payload.find({
    collection: 'media',
    select: { tags: true },
    sort: '-updatedAt',
    limit: asked,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    ...(user === undefined ? {} : { user }),
  });
  const tags = commonTags(
    docs.map(({ tags: own }) => own ?? []),
    i18n.language,
  );
  if (tags.length === 0) return null;
  const chosen = searchParams?.[chosenTag];
  return (
    <nav className="media-tags" aria-label={message(i18n.language, 'field.tags')}>
      <a href="?" aria-current={chosen === undefined ? 'true' : undefined}>
        {message(i18n.language, 'media.allTags')}
      </a>
      {tags.map((tag) => (
        <a key={tag} href={`?${new URLSearchParams({ [chosenTag]: tag }).toString()}`} aria-current={chosen === tag ? 'true' : undefined}>
          {tag}
        </a>
      ))}
    </nav>
  );
}

/** How Payload's own filters write "tags equals" into the address, so that the list's filter shows it and can take it away. */
const chosenTag = 'where[or][0][and][0][tags][equals]';
