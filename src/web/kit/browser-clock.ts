/** Milliseconds since 1970 by the browser's own clock. */
export function browserNow(): number {
  return performance.timeOrigin + performance.now();
}
