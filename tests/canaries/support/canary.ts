import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

type Test = () => Promise<void> | void;

/**
 * A fault of Payload or Next that a part of ours works around, shown on the bare thing. Red is good news: the fault is gone, and that part
 * can be deleted.
 *
 * @param ours the file of the part, from the root
 */
export function fault(says: string, ours: string, test: Test): void {
  canary(`fault: ${says} (red: delete our part in ${ours})`, ours, test);
}

/** An inside of Payload or Next, promised by nobody, that a part of ours leans on. Red is bad news: look at that part again. */
export function inside(says: string, ours: string, test: Test): void {
  canary(`inside: ${says} (red: look again at ${ours})`, ours, test);
}

function canary(name: string, ours: string, test: Test): void {
  it(name, async () => {
    expect(existsSync(ours), `${ours} has moved: say where to`).toBe(true);
    await test();
  });
}
