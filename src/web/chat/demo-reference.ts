const KEY = 'ugoda.demo-reference';

/** Which invented debtor this browser plays; only for the cheat sheet of the demo. */
export function keptReference(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepReference(reference: string): void {
  try {
    window.sessionStorage.setItem(KEY, reference);
  } catch {
    // Storage may be switched off.
  }
}
