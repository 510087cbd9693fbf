import { toast } from '@/ui';

/** Several files are no revision of one. */
export const oneFile = (take: (files: File[]) => void) => (files: File[]) => {
  if (files.length === 1) take(files);
  else toast('A new revision is one file', { tone: 'error' });
};
