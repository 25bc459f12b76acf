/** Prints the table of rights as it stands in ARCHITECTURE.md: `tsx src/operations/print-rights.ts`. A test compares the two. */
import { rightsAsMarkdown } from '@/access/rights-as-markdown.ts';

console.info(rightsAsMarkdown());
