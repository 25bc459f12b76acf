const megabyte = 1024 * 1024;

/** What one import may cost. A file beyond these is refused before it is read. */
export const limits = {
  /** The file as it comes: Word files carry pictures. */
  fileBytes: 50 * megabyte,
  /** Text formats, and the text of a Word file: longer than any book of the project. */
  textBytes: 5 * megabyte,
  /** All parts of a Word file, inflated. */
  inflatedBytes: 250 * megabyte,
  /** One XML part of a Word file, inflated. */
  xmlBytes: 20 * megabyte,
  zipEntries: 5000,
  /** Pictures of one file: how many, their bytes together, and the pixels of one as it is drawn. */
  pictures: 60,
  pictureBytes: 24 * megabyte,
  pixels: 60_000_000,
  /** Elements inside elements in the source. */
  sourceDepth: 400,
  /** Lists and quotations inside each other in the text. */
  treeDepth: 60,
  /** Paragraphs, headings, list items and cells: a chapter has some hundreds. */
  pieces: 5000,
  /** Words of one document: as many as one can be opened, saved and published with in five languages. Longer ones can be divided. */
  words: 40_000,
} as const;
