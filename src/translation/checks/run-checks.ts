import type { CheckInput } from './check-input.ts';
import type { CheckRule } from './check-rule.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

/** Of one check in one passage: more than anybody reads, and a text of nothing but brackets has thousands. */
const mostOfOne = 20;

/**
 * What the checks find in one passage, the first 20 of each, errors first, then in the order of the text. Pure, synchronous and small enough for the
 * browser, to be called as somebody types. Of a text without words only what is about its absence is said.
 * `asked` are the checks to be run, all unless told otherwise.
 */
export function runChecks(input: CheckInput, asked: readonly CheckRule[] = rules): Finding[] {
  const read = texts(input);
  const found = asked
    .filter(({ ofEmpty }) => ofEmpty === true || read.target.text.trim() !== '')
    .flatMap(({ id, severity, find }) =>
      find(read)
        .slice(0, mostOfOne)
        .map((what): Finding => ({ check: id, severity, values: {}, ...what })),
    );
  return found.sort((a, b) => rank(a) - rank(b) || (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
}

function rank({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
