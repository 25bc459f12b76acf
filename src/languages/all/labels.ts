// Written by `npm run generate` from the list of languages; do not edit.
import en from '../en/labels.json';
import nl from '../nl/labels.json';
import de from '../de/labels.json';
import pt from '../pt/labels.json';
import sk from '../sk/labels.json';

export const labels = { en, nl, de, pt, sk };
