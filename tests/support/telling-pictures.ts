import sharp from 'sharp';

/** What a phone writes beside a picture; none of it may be found in anything stored. */
export const told = { make: 'Spionkamera', place: '48/1 8/1 3600/100', author: 'Jozef Geheim' } as const;

const exif = {
  IFD0: { Make: told.make, Model: told.make, Artist: told.author },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: told.place, GPSLongitudeRef: 'E', GPSLongitude: told.place },
};

const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${told.author}"/></rdf:RDF></x:xmpmeta>`;

/** Red on the left, blue on the right, 40 by 20 pixels: one sees which way it is turned. */
function halves() {
  const red = { create: { width: 20, height: 20, channels: 3, background: '#ff0000' } } as const;
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#0000ff' } }).composite([{ input: red, left: 0, top: 0 }]);
}

/** A picture that tells who took it where with which camera. `turned` asks viewers for a quarter turn to the right. */
export async function tellingPicture(format: 'jpeg' | 'png' | 'webp' | 'avif', { turned = false } = {}): Promise<Buffer> {
  const flat = sharp(await halves().png().toBuffer())
    .withIccProfile('p3')
    .withExif(exif)
    .withXmp(xmp)
    .toFormat(format, { quality: 90 });
  if (!turned) return flat.toBuffer();
  return sharp(await flat.toBuffer())
    .keepMetadata()
    .withMetadata({ orientation: 6 })
    .withExifMerge(exif)
    .toFormat(format, { quality: 90 })
    .toBuffer();
}
