// Written by `npm run generate` from the list of languages; do not edit.
import en from '../en/messages.json';
import nl from '../nl/messages.json';
import de from '../de/messages.json';
import pt from '../pt/messages.json';
import sk from '../sk/messages.json';

export const messages = { en, nl, de, pt, sk };
