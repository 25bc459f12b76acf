const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'audio/mpeg': 'MP3',
};

/** The everyday name of a file's format. @example fileKind('image/png') // 'PNG' */
export function fileKind(mimeType: string): string {
  return names[mimeType] ?? (mimeType.split('/')[1] ?? mimeType).toUpperCase();
}
