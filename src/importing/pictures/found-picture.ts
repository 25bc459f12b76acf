/** A picture of a file, once for the same bytes. */
export interface FoundPicture {
  /** Of its bytes: the same picture has the same name in every file. */
  readonly filename: string;
  readonly mimeType: string;
  readonly alt: string;
  readonly decorative: boolean;
  /** Left out where only a look was asked for. */
  readonly base64: string;
}
