const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Follows how deep the objects and lists of a JSON text go, chunk by chunk, without reading it: brackets outside of strings
 * are counted (RFC 8259, section 2). What is no JSON is somebody else's to refuse.
 */
export class JsonDepth {
  readonly #most: number;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes in what comes next. @returns false when it went too deep. */
  take(chunk: Uint8Array): boolean {
    for (const byte of chunk) {
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
      } else if (byte === quote) this.#inString = true;
      else if (opening.has(byte)) {
        this.#depth += 1;
        if (this.#depth > this.#most) return false;
      } else if (closing.has(byte)) this.#depth -= 1;
    }
    return true;
  }
}
