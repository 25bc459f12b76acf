/** One sentence of a translation memory, as the measurements make it. */
export interface MadeUnit {
  readonly source: string;
  readonly target: string;
}

const [people, verbs, adjectives, things, places, reasons, heads]: readonly (readonly string[])[] = [
  'teachers|pupils|parents|coordinators|newcomers|colleagues|assistants|psychologists|researchers|facilitators|observers|partners|mentors|students|leaders|volunteers|trainers|neighbours|authors|readers|librarians|therapists|inspectors|children|families|members|experts|visitors|guests|translators',
  'share|describe|question|prepare|observe|document|adapt|compare|discuss|negotiate|collect|evaluate|rehearse|publish|simplify|translate|revise|present|plan|support|invite|remember|explain|record|choose|test|improve|measure|listen to|draw|write down|read aloud|ask for|look for|take part in|work on|agree on|return to|begin with|depend on',
  'inclusive|common|difficult|reflective|individual|shared|plain|monthly|regional|careful|open|professional|visible|tacit|practical|honest|short|written|digital|quiet|early|local|peripheral|legitimate|joint|mutual|social|special|daily|fresh|rich|simple|formal|informal|central|small|large|slow|new|former',
  'lessons|stories|repertoire|goals|tasks|domain|notes|diary|plan|questions|roles|evidence|rules|glossary|materials|questionnaire|recordings|barriers|agenda|map|feedback|identity|engagement|boundary|workshop|curriculum|assessment|dialogue|portfolio|timetable|handout|classroom|meeting|network|language|experience|knowledge|confidence|attention|friendship|evaluation|imagination|alignment|trajectory|participation|reification|enterprise|competence|belonging|meaning',
  'at the monthly meeting|in the staff room|during the second module|on the online board|in pairs before the plenary|abroad|at the edge of the network|between two visits|when the term begins|within forty minutes|in their own language|at home|over one school year|with the toolbox|in the library|throughout the pilot phase|after school|once a week|in spring|near the end|step by step|with care|face to face|by letter',
  'because trust grows slowly|so that nobody is left out|although time is always short|which makes tacit knowledge visible|before they decide anything|unless the group prefers otherwise|in order to learn from each other|while the others listen|as Wenger (1998) suggests|to keep the rhythm|even where resources are scarce|as soon as it is possible|and nobody has to be afraid of mistakes|as the example shows',
  'Typical example|Steps|What you need|In short|Further reading|Questions for discussion|Before the meeting|Common mistakes|A story from practice|Materials and tools|How to evaluate|Variations',
].map((line) => line.split('|'));

/**
 * Units as a manual of education fills a memory with: words and short headings, sentences of one to three parts, paragraphs of several
 * hundred characters, some with marks, links, citations and numbers, and one in eight a revised copy of another. Always the same for the same seed; the targets only need to differ.
 */
export function makeUnits({ count, seed }: { count: number; seed: number }): MadeUnit[] {
  const random = randomNumbers(seed);
  const sources = new Set<string>();
  const made: string[] = [];
  while (made.length < count) {
    const former = made[Math.floor(random() * made.length)];
    const source = former !== undefined && random() < 0.125 ? revise(former, random) : makeSource(random);
    if (sources.has(source)) continue;
    sources.add(source);
    made.push(source);
  }
  return made.map((source, index) => ({ source, target: `Preklad ${String(index)}: ${source}` }));
}

/** A sentence that the memory does not have, but that one of its own may have come from: one to four words are others. */
export function revise(text: string, random: () => number): string {
  const words = text.split(' ');
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * words.length);
    const word = pick(pick([people, verbs, adjectives, things], random), random);
    words.splice(at, random() < 0.8 ? 1 : 0, ...(random() < 0.15 && words.length > 1 ? [] : [word]));
  }
  return words.join(' ');
}

/** Numbers from 0 to 1, always the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function makeSource(random: () => number): string {
  const shape = random();
  if (shape < 0.03) return capital(noun(random));
  if (shape < 0.15) return `${pick(heads, random)}: ${noun(random)} ${pick(places, random)}`;
  if (shape < 0.5) return sentence(clause(random));
  if (shape < 0.8) return sentence(`${clause(random)} ${pick(reasons, random)}`);
  if (shape < 0.92) return sentence(`${clause(random)}, and ${clause(random)} ${pick(reasons, random)}`);
  if (shape < 0.96)
    return Array.from({ length: 4 + Math.floor(random() * 8) }, () => sentence(`${clause(random)}, ${pick(reasons, random)}`)).join(' ');
  return [clause(random), `${clause(random)}, ${pick(reasons, random)}`, clause(random)].map(sentence).join(' ');
}

/** Who does what with what; sometimes with a mark, a number, a second thing, a place. */
function clause(random: () => number): string {
  const who = random() < 0.4 ? `${pick(adjectives, random)} ${pick(people, random)}` : pick(people, random);
  const thing = random() < 0.15 ? `<1>${noun(random)}</1>` : noun(random);
  const amount = random() < 0.15 ? ` (${String(1 + Math.floor(random() * 90))} minutes)` : '';
  const second = random() < 0.4 ? ` and ${pick(verbs, random)} the ${noun(random)}` : '';
  const where = random() < 0.6 ? ` ${pick(places, random)}` : '';
  const cited = random() < 0.05 ? ' <2/>' : '';
  return `${random() < 0.3 ? 'the ' : ''}${who} ${pick(verbs, random)} the ${thing}${amount}${second}${where}${cited}`;
}

function noun(random: () => number): string {
  const thing = random() < 0.3 ? `${pick(things, random)} of the ${pick(people, random)}` : pick(things, random);
  return random() < 0.6 ? `${pick(adjectives, random)} ${thing}` : thing;
}

function sentence(text: string): string {
  return `${capital(text)}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function pick<T>(list: readonly T[] | undefined, random: () => number): T {
  const item = list?.[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
