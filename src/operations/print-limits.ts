/** Prints the tables of limits as they stand in README.md: `tsx src/operations/print-limits.ts`. A test compares the two. */
import { limitsAsMarkdown } from '@/bounds/limits-as-markdown.ts';

console.info(limitsAsMarkdown());
