// Written by `npm run generate` from the list of languages; do not edit.
import en from '../en/cues.json';
import nl from '../nl/cues.json';
import de from '../de/cues.json';
import pt from '../pt/cues.json';
import sk from '../sk/cues.json';

export const cues = { en, nl, de, pt, sk };
