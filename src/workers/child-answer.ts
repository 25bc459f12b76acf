/** What a child writes before it ends, as JSON. */
export type ChildAnswer =
  | { readonly is: 'done'; readonly output: unknown }
  | { readonly is: 'tooMuchMemory' }
  | { readonly is: 'tooMuchToSay' }
  | { readonly is: 'failed'; readonly detail: string };
