import { type RefObject, useEffect, useRef } from 'react';

/** The newest value, for what runs later than the render that it was made in. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  }, [value]);
  return ref;
}
