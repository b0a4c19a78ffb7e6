/** Takes a file that is dropped anywhere on the page. */
import { useEffect, useState } from 'react';

/**
 * Listens for files dropped on the document.
 *
 * @param onFile called with the first file dropped; keep it the same between renders
 * @returns true while a file is held over the page
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      document.addEventListener(name, act, { signal: ending.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (!file) return;
      event.preventDefault();
      onFile(file);
    });
    return () => ending.abort();
  }, [onFile]);
  return isOver;
}
