import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { announce } from '@/shared/announce';
import * as format from '@/shared/format';
import { guessKind } from '../kinds';
import type { Document, Owner } from '../types';
import type { DocumentAccess } from '../use-access';
import type { Queue } from './queue';
import { refusedBefore } from './refusal';
import { uploadsOf } from './uploads';

export interface UploadQueue {
  queue: Queue;
  /** Files for this record, or one that becomes a new revision of a document. */
  add: (files: readonly File[], replaces?: Document) => void;
  choose: (id: string, kind: string) => void;
  send: (id?: string) => void;
  remove: (id: string) => void;
}

export function useUploads(owner: Owner, { rules, kinds }: DocumentAccess): UploadQueue {
  const client = useQueryClient();
  const uploads = uploadsOf(owner);
  const queue = useSyncExternalStore(uploads.subscribe, uploads.get, uploads.get);

  const add = (files: readonly File[], replaces?: Document) => {
    if (!rules || !files.length) return;
    uploads.add(
      files.map((file) => ({
        file,
        item: {
          id: crypto.randomUUID(),
          name: file.name,
          size: file.size,
          kind: replaces?.kind ?? guessKind(file, kinds),
          replaces: replaces ? { id: replaces.id, title: replaces.title, revision: replaces.revision } : null,
          refused: refusedBefore(file, rules),
        },
      })),
    );
    announce(`${format.plural(files.length, 'file')} ready to upload`);
  };

  return { queue, add, choose: uploads.choose, send: (id) => uploads.send(client, id), remove: uploads.remove };
}
