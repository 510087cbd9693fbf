import { useQuery } from '@tanstack/react-query';
import { send } from '@/api';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { SkeletonLines } from '@/ui';
import { contentHref, documents } from '../../api';
import { decodeText } from '../../decode-text';
import type { Document } from '../../types';

/** As much as one looks at; the rest comes with a download. */
const SHOWN_BYTES = 512 * 1024;

const textQuery = (document: Document) => ({
  queryKey: documents.keys.part(document.id, 'text', { size: document.size_bytes }),
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const response = await send('GET', contentHref(document.id), {
      signal,
      headers: document.size_bytes > SHOWN_BYTES ? { range: `bytes=0-${SHOWN_BYTES - 1}` } : {},
    });
    return decodeText(await response.arrayBuffer());
  },
  staleTime: Infinity,
});

/** Plain text as text, never as anything a browser would act on. */
export function TextView({ document }: { document: Document }) {
  const query = useQuery(textQuery(document));
  return (
    <QueryState query={query} what="The text" skeleton={<SkeletonLines lines={12} />}>
      {(text) => (
        <div className="text-view">
          <pre>{text}</pre>
          {document.size_bytes > SHOWN_BYTES ? (
            <p className="upload-note">
              The first {format.bytes(SHOWN_BYTES)} of {format.bytes(document.size_bytes)}. Download it for the rest.
            </p>
          ) : null}
        </div>
      )}
    </QueryState>
  );
}
