import { useState } from 'react';

/** The last word of the desk to the person. `times` tells one from the next, so that the same word twice is heard twice. */
export interface Said {
  readonly text: string;
  readonly times: number;
}

export function useSaid(): { readonly said: Said; readonly setSaid: (text: string) => void } {
  const [said, setSaid] = useState<Said>({ text: '', times: 0 });
  return { said, setSaid: (text) => setSaid(({ times }) => ({ text, times: times + 1 })) };
}
