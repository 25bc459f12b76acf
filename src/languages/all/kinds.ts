// Written by `npm run generate` from the list of languages; do not edit.
import en from '../en/kinds.json';
import nl from '../nl/kinds.json';
import de from '../de/kinds.json';
import pt from '../pt/kinds.json';
import sk from '../sk/kinds.json';

export const kinds = { en, nl, de, pt, sk };
