import type { CollectionBeforeOperationHook, Where } from 'payload';

/** Payload counts on by itself after so many pictures of one name. */
const tries = 100;

/** Of pictures that have renderings. */
const extensions = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'].flatMap((extension) => [extension, extension.toUpperCase()]);

/**
 * Gives an upload a name of which the part before the dot is nobody else's. Payload names the renderings after that part
 * alone: those of `class.png` would replace those of `class.jpg`, and a picture that nobody may see would stand in a public page.
 */
export const ownFileName: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const { file } = req;
  const { id, overwriteExistingFiles } = args as { readonly id?: string | number; readonly overwriteExistingFiles?: boolean };
  const dot = file?.name.lastIndexOf('.') ?? 0;
  if (file === undefined || dot < 1 || overwriteExistingFiles === true) return args;
  const [stem, extension] = [file.name.slice(0, dot), file.name.slice(dot + 1)];
  for (let number = 0; number < tries; number += 1) {
    const candidate = number === 0 ? stem : `${stem}-${String(number)}`;
    const names = [...new Set([...extensions, extension])].map((each) => `${candidate}.${each}`);
    const another: Where = id === undefined ? {} : { id: { not_equals: id } };
    const where: Where = { and: [{ filename: { in: names } }, another] };
    const taken = await req.payload.db.findOne({ collection: collection.slug, where, req });
    if (taken !== null) continue;
    req.file = { ...file, name: `${candidate}.${extension}` };
    break;
  }
  return args;
};
