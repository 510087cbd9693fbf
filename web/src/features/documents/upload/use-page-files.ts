import { useEffect, useRef } from 'react';
import { carriesFiles } from '@/ui';
import { pastedFile } from './files';

const FIELD = 'input, textarea, [contenteditable="true"], [role=dialog]';

/**
 * While shown: files pasted anywhere but in a field are taken, and files dropped beside the target are not opened by
 * the browser in place of the application.
 */
export function usePageFiles(onFiles: (files: File[]) => void, enabled: boolean) {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    if (!enabled) return;
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (!files.length || (event.target instanceof Element && event.target.closest(FIELD))) return;
      event.preventDefault();
      const now = new Date();
      latest.current(files.map((file) => pastedFile(file, now)));
    };
    const stray = (event: globalThis.DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    document.addEventListener('paste', paste);
    window.addEventListener('dragover', stray);
    window.addEventListener('drop', stray);
    return () => {
      document.removeEventListener('paste', paste);
      window.removeEventListener('dragover', stray);
      window.removeEventListener('drop', stray);
    };
  }, [enabled]);
}
