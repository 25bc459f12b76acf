/**
 * The time to write on a save: now, or a millisecond after the document's last save where the clock says that this was later. A clock that goes
 * back would otherwise make the older text the newest (Payload, 3.90, takes the greatest `updatedAt` for it).
 *
 * @param now ISO 8601
 * @param earlier times that the document bears; what is no time is left out
 */
export function timeAfter(now: string, ...earlier: readonly unknown[]): string {
  const times = earlier.map((time) => (typeof time === 'string' || time instanceof Date ? new Date(time).getTime() : NaN));
  const last = Math.max(...times.filter((time) => !Number.isNaN(time)));
  return Date.parse(now) > last ? now : new Date(last + 1).toISOString();
}
