import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { allFacts } from '../all-facts.ts';
import { kindsWhere } from '../kinds-where.ts';
import { withBlockLabels } from '../shared/with-labels.ts';
import { citation } from './citation.ts';
import { EditableFeature } from './editable.ts';
import { footnote } from './footnote.ts';
import { PastingFeature } from './pasting.ts';

/** Kinds that a link in a text may point to, as each kind says; the publication joins them by id when read. */
export const linkableKinds = kindsWhere(allFacts, ({ linkable }) => linkable);

/**
 * The one editor of the house: everything it can make is known to the projection, the importer and the segments.
 * Section headings are fields, so headings inside a text start at the third level.
 */
export function editor(): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      EXPERIMENTAL_TableFeature(),
      LinkFeature({ enabledCollections: [...linkableKinds] }),
      BlocksFeature({ inlineBlocks: [withBlockLabels(citation), withBlockLabels(footnote)] }),
      PastingFeature(),
      EditableFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  });
}
