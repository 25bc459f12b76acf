import { useEffect, useState } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { browserStorage } from '../saving/browser-storage.ts';
import { dropText, keptTexts, type KeptPlace, type KeptText } from '../saving/kept-texts.ts';
import { type OfferedText, offeredTexts } from '../saving/offered-texts.ts';

interface Offer {
  readonly offered: readonly OfferedText[];
  readonly lost: readonly KeptText[];
  /** Takes texts off the list; from the browser too where `forget`. */
  readonly done: (texts: readonly KeptText[], forget: boolean) => void;
}

/** What an earlier visit left in this browser, looked up once when the desk opens. */
export function useRestore(place: KeptPlace, passages: readonly DeskPassage[]): Offer {
  const [offer, setOffer] = useState<Pick<Offer, 'offered' | 'lost'>>({ offered: [], lost: [] });
  const forget = ({ key, tab }: KeptText) => dropText(browserStorage(), { ...place, tab }, key);
  useEffect(() => {
    const kept = keptTexts(browserStorage(), place);
    const { offered, lost } = offeredTexts(kept, passages);
    // The server has the same words of the others.
    kept.filter((text) => !lost.includes(text) && !offered.some((offer) => offer.kept === text)).forEach(forget);
    setOffer({ offered, lost });
    // Only what was there when the desk opened; what is typed now is the saver's.
  }, []);
  return {
    ...offer,
    done: (texts, forgets) => {
      if (forgets) texts.forEach(forget);
      setOffer(({ offered, lost }) => ({
        offered: offered.filter(({ kept }) => !texts.includes(kept)),
        lost: lost.filter((text) => !texts.includes(text)),
      }));
    },
  };
}
