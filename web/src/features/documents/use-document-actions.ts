import { useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api';
import * as format from '@/shared/format';
import { toast } from '@/ui';
import { documents } from './api';
import type { Document } from './types';

export interface DocumentActions {
  /** Resolves to whether it was saved. */
  change: (document: Document, changes: Partial<Pick<Document, 'title' | 'kind'>>) => Promise<boolean>;
  remove: (document: Document) => Promise<void>;
}

/** Changes and deletions from a row, with a way back. */
export function useDocumentActions(): DocumentActions {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: documents.keys.all });

  const attempt = async (call: () => Promise<unknown>, failed: string) => {
    try {
      await call();
      return true;
    } catch (error) {
      const problem = asProblem(error);
      const said = Object.values(problem.fieldErrors)[0] ?? problem.message;
      toast(`${failed}: ${problem.isStale ? 'somebody changed it meanwhile, look again' : said}`, { tone: 'error' });
      return false;
    } finally {
      void refresh();
    }
  };
  const tagOf = ({ version }: Document) => `"v${version}"`;

  return {
    change: (document, changes) =>
      attempt(() => documents.update(document.id, changes, tagOf(document)), `${document.title} was not saved`),
    remove: async (document) => {
      const { title, revision } = document;
      const gone = await attempt(() => documents.remove(document.id, tagOf(document)), `${title} was not deleted`);
      if (!gone) return;
      toast(revision > 1 ? `Revision ${format.number(revision)} of ${title} deleted` : `${title} deleted`, {
        tone: 'deleted',
        action: {
          label: 'Undo',
          run: () => void attempt(() => documents.restore(document.id), `${title} was not restored`),
        },
      });
    },
  };
}
