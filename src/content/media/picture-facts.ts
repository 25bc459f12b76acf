interface PictureFacts {
  /** How the picture is to be turned, 1 to 8 (Exif 2.32, section 4.6.4); 1 is upright. */
  readonly orientation: number;
  /** True where something is said beside the picture: Exif, XMP or IPTC. */
  readonly tells: boolean;
}

/**
 * What a picture's file says of it; undefined for what is no picture, or one that cannot be read. sharp is loaded when the
 * first picture comes: whoever only reads publications does without.
 */
export async function pictureFacts(bytes: Buffer): Promise<PictureFacts | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { orientation = 1, exif, xmp, iptc } = await sharp(bytes).metadata();
    return { orientation, tells: [exif, xmp, iptc].some((part) => part !== undefined) };
  } catch {
    // Payload tells whoever sends a picture that cannot be read.
    return undefined;
  }
}
