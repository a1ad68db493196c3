import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Closer to the end than this counts as being at the end. Unit: px. */
const NEAR_PX = 80;

export interface StickyScroll {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Something newer stands below what is in view. */
  readonly behind: boolean;
  toEnd(): void;
}

/**
 * Keeps a scrolled list at its end while it grows or its box shrinks (a keyboard opens), unless the reader went
 * up. `version` changes with the content; `own` says that the newest line is the reader's own.
 */
export function useStickyScroll(version: string, own: boolean): StickyScroll {
  const ref = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const [behind, setBehind] = useState(false);
  const toEnd = useCallback(() => {
    sticks.current = true;
    setBehind(false);
    const box = ref.current;
    if (box !== null) box.scrollTop = box.scrollHeight;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the content changes
  useLayoutEffect(() => {
    if (sticks.current || own) toEnd();
    else setBehind(true);
  }, [version, own, toEnd]);

  useEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const onScroll = (): void => {
      sticks.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
      if (sticks.current) setBehind(false);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(() => {
      if (sticks.current) toEnd();
    });
    observer.observe(box);
    return () => {
      box.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [toEnd]);

  return { ref, behind, toEnd };
}
