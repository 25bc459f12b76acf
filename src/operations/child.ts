import { readDocument } from '@/importing/read-document.ts';
import { implement } from '@/workers/implementation.ts';
import { serveTasks } from '@/workers/serve-tasks.ts';

// What children can do: every task, with the work behind it. Whoever asks for a task loads none of this.
await serveTasks([implement(readDocument, async () => (await import('@/importing/read-in-child.ts')).readInChild)]);
