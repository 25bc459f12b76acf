/** A person or an organisation as CSL names them. */
export interface EntryName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export type EntryType = 'article-journal' | 'book' | 'chapter' | 'report' | 'thesis' | 'webpage' | 'document';

/** One work, in the fields of the `references` collection. */
export interface ReferenceEntry {
  readonly citationKey: string;
  readonly type: EntryType;
  readonly title: string;
  readonly authors: readonly EntryName[];
  readonly editors?: readonly EntryName[];
  readonly year?: number;
  readonly yearSuffix?: string;
  readonly containerTitle?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly edition?: string;
  readonly publisher?: string;
  readonly publisherPlace?: string;
  readonly DOI?: string;
  readonly url?: string;
  /** The whole entry as it stood, where somebody has to compare the fields with it. */
  readonly toCheck?: string;
}
