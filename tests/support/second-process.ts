/** Run with tsx: opens the database of `databaseUri`, says `ready`, saves what it is sent on one line, answers with the outcomes. */
import { createInterface } from 'node:readline';
import { openHouse } from './house.ts';
import { type Save, saveMany } from './save-many.ts';

const [databaseUri = ''] = process.argv.slice(2);
const house = await openHouse({ database: databaseUri.startsWith('file:') ? 'sqlite' : 'mongodb', databaseUri, plugins: [] });
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await saveMany(house.payload, JSON.parse(line) as Save[])));
  break;
}
process.exit(0);
