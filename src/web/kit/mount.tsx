import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Starts a page in its document. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root element.');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
