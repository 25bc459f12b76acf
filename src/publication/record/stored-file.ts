/** A file of the media library as readers fetch it. Sizes in pixels and bytes. */
export interface StoredFile {
  readonly url: string;
  readonly mimeType: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** Smaller renderings of a picture, narrowest first. */
  readonly renderings: readonly { readonly url: string; readonly width: number; readonly height: number }[];
}
