import { useEffect, useState } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { dropText, keptTexts, type KeptPlace, type KeptText } from '../saving/kept-texts.ts';
import { type OfferedText, offeredTexts } from '../saving/offered-texts.ts';

interface Offer {
  readonly offered: readonly OfferedText[];
  readonly lost: readonly KeptText[];
  /** Takes texts off the list; from the browser too where `forget`. */
  readonly done: (keys: readonly string[], forget: boolean) => void;
}

/** What an earlier visit left in this browser, looked up once when the desk opens. */
export function useRestore(place: KeptPlace, passages: readonly DeskPassage[]): Offer {
  const [offer, setOffer] = useState<Pick<Offer, 'offered' | 'lost'>>({ offered: [], lost: [] });
  useEffect(() => {
    const { known, ...rest } = offeredTexts(keptTexts(localStorage, place), passages);
    for (const key of known) dropText(localStorage, place, key);
    setOffer(rest);
    // Only what was there when the desk opened; what is typed now is the saver's.
  }, []);
  return {
    ...offer,
    done: (keys, forget) => {
      if (forget) for (const key of keys) dropText(localStorage, place, key);
      setOffer(({ offered, lost }) => ({
        offered: offered.filter(({ kept }) => !keys.includes(kept.key)),
        lost: lost.filter(({ key }) => !keys.includes(key)),
      }));
    },
  };
}
