import type { Place } from '../tree/place.ts';

export type Recognised =
  | 'title'
  | 'number'
  | 'summary'
  | 'section'
  | 'dimension'
  | 'concept'
  | 'levels'
  | 'level'
  | 'example'
  | 'inShort'
  | 'reflection'
  | 'keyAspects'
  | 'quotation'
  | 'video'
  | 'referenceList'
  | 'field'
  | 'list'
  | 'table';

export type DropReason =
  'furniture' | 'script' | 'unsafeLink' | 'picture' | 'pictureSort' | 'pictureTooMuch' | 'form' | 'comments' | 'hidden' | 'deleted';
export type UnplacedReason = 'reference' | 'field' | 'picture';
export type IncompleteReason =
  | 'emptyReference'
  | 'checkReference'
  | 'keyAspects'
  | 'video'
  | 'reflection'
  | 'titleFromFile'
  | 'encoding'
  | 'cells'
  | 'nestedTable'
  | 'listLetters'
  | 'headingLevel';
export type UnlinkedReason = 'unknown' | 'ambiguous' | 'plainField';

/** One thing that happened to one piece of the file. The report is the sum of these. */
export type Note = Readonly<
  (
    | { type: 'recognised'; what: Recognised; text: string }
    | { type: 'dropped'; reason: DropReason; text: string }
    | { type: 'merged'; text: string; keptAt?: Place }
    | { type: 'unplaced'; reason: UnplacedReason; text: string }
    | { type: 'incomplete'; reason: IncompleteReason; text: string }
    | { type: 'linked'; id: string; key: string; form: 'parenthetical' | 'narrative' | 'year'; text: string }
    | { type: 'unlinked'; reason: UnlinkedReason; text: string }
  ) & { place?: Place }
>;
