/** `tsx src/operations/print-kinds.ts`: the table of kinds for ARCHITECTURE.md. */
import { kindsAsMarkdown } from './kinds-as-markdown.ts';

console.info(kindsAsMarkdown());
