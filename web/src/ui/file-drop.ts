import { useState, type DragEvent } from 'react';
import { toast } from './toast';

/** What was dropped: files, and how many folders, which cannot be sent. */
export function droppedFiles(data: DataTransfer): { files: File[]; folders: number } {
  const entries = [...data.items].filter(({ kind }) => kind === 'file');
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory ?? false;
  const files = entries.filter((item) => !isFolder(item)).flatMap((item) => item.getAsFile() ?? []);
  return { files, folders: entries.filter(isFolder).length };
}

export const carriesFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false;

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
