import { useEffect, useRef, useState, type DragEvent } from 'react';
import { toast } from '@/ui';
import { carriesFiles, droppedFiles, pastedFile } from './files';

export interface FileDrop {
  /** Files are held over it. */
  over: boolean;
  handlers: {
    onDragEnter?: (event: DragEvent) => void;
    onDragOver?: (event: DragEvent) => void;
    onDragLeave?: (event: DragEvent) => void;
    onDrop?: (event: DragEvent) => void;
  };
}

/** Makes an element take files. An inner one takes them before an outer one. */
export function useFileDrop(onFiles: (files: File[]) => void, enabled: boolean): FileDrop {
  const [over, setOver] = useState(false);
  if (!enabled) return { over: false, handlers: {} };
  const hold = (event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return {
    over,
    handlers: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        const { files, folders } = droppedFiles(event.dataTransfer);
        if (folders) toast('Folders cannot be uploaded: drop the files in them', { tone: 'error' });
        if (files.length) onFiles(files);
      },
    },
  };
}

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
