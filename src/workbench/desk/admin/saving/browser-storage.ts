import type { TextStorage } from './kept-texts.ts';

/** Refuses everything, as a full storage does; so the person is told. */
const none: TextStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
  removeItem: () => undefined,
};

/** This browser's storage; where a person or their school forbids it, naming it alone throws. */
export function browserStorage(): TextStorage {
  try {
    return window.localStorage;
  } catch {
    return none;
  }
}
