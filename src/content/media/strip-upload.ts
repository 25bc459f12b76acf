import { type CollectionBeforeOperationHook, FileUploadError } from 'payload';
import { stripPicture } from './strip-picture.ts';
import { stripRecording } from './strip-recording.ts';

/** Takes place and camera out of whatever is uploaded, before anything of it is stored or measured, on every surface. */
export const stripUpload: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req;
  if (file === undefined || file.data.length === 0) return args;
  try {
    const data = stripRecording(await stripPicture(file.data));
    if (data !== file.data) req.file = { ...file, data, size: data.length };
  } catch {
    // Told as Payload tells it of every other picture that cannot be read.
    throw new FileUploadError(req.t);
  }
  return args;
};
