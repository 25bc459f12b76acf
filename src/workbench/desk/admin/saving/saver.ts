import type { Conflict, Saved, SaveRequest } from '../../desk-contract.ts';
import {
  arrived,
  atRest,
  begun,
  failed,
  mayBegin,
  met,
  type PassageSave,
  unanswered,
  unsavedEdit,
  unsavedText,
  type Edit,
  withEdit,
} from './passage-save.ts';
import { retryDelay } from './retry-delay.ts';

/**
 * How a save ended. `sourceChanged`: the words stand there, and were confirmed against a source that is another now. `unreachable`: no answer, or a server in trouble; worth another try. `signedOut`: after signing in again;
 * `otherPerson`: after signing in as oneself, since somebody else has signed in in this browser.
 */
export type SaveOutcome =
  | { readonly type: 'saved'; readonly saved: Saved }
  | { readonly type: 'conflict' | 'sourceChanged'; readonly conflict: Conflict }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'unreachable' }
  | { readonly type: 'signedOut' | 'otherPerson' };

/** What the page shows of the saving. */
export interface SavingView {
  readonly link: 'ok' | 'unreachable' | 'signedOut' | 'otherPerson';
  readonly sending: boolean;
  /** Texts that the server does not have, by passage. */
  readonly unsaved: ReadonlyMap<string, string>;
  /** Passages whose text cannot be kept in this browser either. */
  readonly unkept: boolean;
  /** Texts wait for the person: in conflict, or refused by the server. */
  readonly held: boolean;
  readonly savedAt: Date | null;
}

interface Surroundings {
  readonly send: (request: SaveRequest) => Promise<SaveOutcome>;
  /** Keeps a text in this browser, or lets go of it once the server has it. False where the browser refuses. */
  readonly keep: (key: string, edit: Edit, base: string) => boolean;
  readonly drop: (key: string) => void;
  readonly onSaved: (saved: Saved, edit: Edit) => void;
  readonly onConflict: (key: string, conflict: Conflict) => void;
  readonly onSourceChanged: (key: string, conflict: Conflict) => void;
  readonly onRefused: (key: string, message: string) => void;
  readonly now?: () => Date;
}

/** Milliseconds after the last key until a draft goes out. */
const pause = 1500;

/** Brings texts to the server, each passage in turn, and holds on to them until it has them. Knows no React. */
export class Saver {
  readonly #around: Surroundings;
  readonly #saves = new Map<string, PassageSave>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  readonly #unkept = new Set<string>();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #link: SavingView['link'] = 'ok';
  #savedAt: Date | null = null;
  #view: SavingView = { link: 'ok', sending: false, unsaved: new Map(), unkept: false, held: false, savedAt: null };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SavingView => this.#view;

  /** The text that the server does not have yet; undefined where it has all. */
  unsaved(key: string): string | undefined {
    const save = this.#saves.get(key);
    return save === undefined ? undefined : unsavedText(save);
  }

  /** Somebody typed: kept at once, sent after a pause. `base` names the copy on which they began. */
  type(key: string, base: string, edit: Edit): void {
    this.#edit(key, base, edit);
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.flush(key), pause),
    );
  }

  /** Somebody confirmed, approved or returned: goes out at once. */
  async do(key: string, base: string, edit: Edit): Promise<void> {
    this.#edit(key, base, edit);
    await this.flush(key);
  }

  /** Sends what waits of a passage now. */
  async flush(key: string): Promise<void> {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    const save = this.#saves.get(key);
    if (save === undefined || !mayBegin(save) || this.#isLockedOut()) return;
    const edit = save.waiting;
    if (edit === null) return;
    this.#saves.set(key, begun(save));
    this.#changed();
    this.#end(key, edit, await this.#around.send({ key, base: save.base, ...edit }));
  }

  /** Sends all that waits, as when the page is left. */
  async flushAll(): Promise<void> {
    await Promise.all([...this.#saves.keys()].map((key) => this.flush(key)));
  }

  /** Tries again now: the network is back, or somebody has signed in. */
  async again(): Promise<void> {
    clearTimeout(this.#retry);
    if (this.#isLockedOut()) this.#link = 'ok';
    this.#changed();
    await this.flushAll();
  }

  /** A conflict was decided: goes on from the server's copy with the text chosen, or with nothing more to save. */
  async settle(key: string, base: string, edit: Edit | null): Promise<void> {
    // What was written goes on being made from the source that the person had read.
    const source = this.#saves.get(key)?.waiting?.source;
    const chosen = edit === null || source === undefined ? edit : { ...edit, source };
    this.#saves.set(key, { ...atRest(base), waiting: chosen });
    this.#keep(key);
    this.#changed();
    await this.flush(key);
  }

  /** Stops its clocks; what waits has been kept. */
  stop(): void {
    clearTimeout(this.#retry);
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #edit(key: string, base: string, edit: Edit): void {
    const known = this.#saves.get(key);
    const resting = known === undefined || unsavedText(known) === undefined;
    this.#saves.set(key, withEdit(resting ? atRest(base) : known, edit));
    this.#keep(key);
    if (resting || this.#view.unsaved.get(key) === undefined) this.#changed();
  }

  #end(key: string, edit: Edit, outcome: SaveOutcome): void {
    const save = this.#saves.get(key);
    if (save === undefined) return;
    switch (outcome.type) {
      case 'saved':
        this.#saves.set(key, arrived(save, outcome.saved.passage.base));
        this.#reached();
        this.#savedAt = (this.#around.now ?? (() => new Date()))();
        this.#keep(key);
        this.#around.onSaved(outcome.saved, edit);
        // Something newer waits and its own pause may be over.
        if (!this.#timers.has(key)) void this.flush(key);
        break;
      case 'sourceChanged':
        // The server has these words; what is said of them is said anew, by whoever has read the source as it is now.
        this.#saves.set(key, arrived(save, outcome.conflict.passage.base));
        this.#reached();
        this.#keep(key);
        this.#around.onSourceChanged(key, outcome.conflict);
        if (!this.#timers.has(key)) void this.flush(key);
        break;
      case 'conflict':
        this.#meet(key, save, outcome.conflict);
        break;
      case 'refused':
        this.#saves.set(key, failed(save, 'refused'));
        this.#reached();
        this.#around.onRefused(key, outcome.message);
        break;
      case 'signedOut':
      case 'otherPerson':
        this.#saves.set(key, failed(save, 'none'));
        this.#link = outcome.type;
        break;
      case 'unreachable':
        this.#saves.set(key, unanswered(save));
        this.#link = 'unreachable';
        this.#failures += 1;
        clearTimeout(this.#retry);
        this.#retry = setTimeout(() => void this.flushAll(), retryDelay(this.#failures));
        break;
    }
    this.#changed();
  }

  #meet(key: string, save: PassageSave, conflict: Conflict): void {
    const next = met(save, conflict.passage);
    this.#saves.set(key, next);
    this.#reached();
    if (next.hold === 'conflict') this.#around.onConflict(key, conflict);
    else void this.flush(key);
  }

  /** Nothing more is sent until somebody says that they have signed in. */
  #isLockedOut(): boolean {
    return this.#link === 'signedOut' || this.#link === 'otherPerson';
  }

  #reached(): void {
    const wasAway = this.#link !== 'ok';
    this.#link = 'ok';
    this.#failures = 0;
    clearTimeout(this.#retry);
    // One got through: so will the others.
    if (wasAway) queueMicrotask(() => void this.flushAll());
  }

  #keep(key: string): void {
    const save = this.#saves.get(key);
    const edit = save === undefined ? null : unsavedEdit(save);
    if (save === undefined || edit === null) {
      this.#around.drop(key);
      this.#unkept.delete(key);
    } else if (this.#around.keep(key, edit, save.base)) this.#unkept.delete(key);
    else this.#unkept.add(key);
  }

  #changed(): void {
    const unsaved = new Map<string, string>();
    let sending = false;
    let held = false;
    for (const [key, save] of this.#saves) {
      const text = unsavedText(save);
      if (text !== undefined) unsaved.set(key, text);
      sending ||= save.sending !== null;
      held ||= save.hold !== 'none';
    }
    this.#view = { link: this.#link, sending, unsaved, unkept: this.#unkept.size > 0, held, savedAt: this.#savedAt };
    for (const listener of this.#listeners) listener();
  }
}
