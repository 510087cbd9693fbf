import { FileWarning } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui';
import { pageHref } from '../../api';
import type { Document } from '../../types';

/** Letter paper, until a page of the document is there. */
const PAPER = '8.5 / 11';

function PdfPage({
  document,
  page,
  ratio,
  onRatio,
}: {
  document: Document;
  page: number;
  ratio: string;
  onRatio: (ratio: string) => void;
}) {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  return (
    <li className="pdf-page" data-page={page} style={failed ? { aspectRatio: ratio } : undefined}>
      {failed ? (
        <div className="pdf-failed" role="alert">
          <FileWarning className="icon" aria-hidden />
          Page {page} could not be drawn
          <Button
            size="sm"
            onPress={() => {
              setFailed(false);
              setAttempt(attempt + 1);
            }}
          >
            Retry
          </Button>
        </div>
      ) : (
        <img
          key={attempt}
          src={pageHref(document.id, page)}
          alt={`Page ${page} of ${document.title}`}
          loading="lazy"
          decoding="async"
          style={{ aspectRatio: `auto ${ratio}` }}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
            if (naturalWidth && naturalHeight) onRatio(`${naturalWidth} / ${naturalHeight}`);
          }}
          onError={() => setFailed(true)}
        />
      )}
    </li>
  );
}

/** The pages of a PDF as pictures, each drawn when it comes near. */
export function PdfPages({ document }: { document: Document }) {
  const [ratio, setRatio] = useState(PAPER);
  const [known, setKnown] = useState(false);
  const learn = (next: string) => {
    if (known) return;
    setKnown(true);
    setRatio(next);
  };
  return (
    <ol className="pdf-pages">
      {Array.from({ length: document.page_count ?? 0 }, (_, index) => (
        <PdfPage key={index} document={document} page={index + 1} ratio={ratio} onRatio={learn} />
      ))}
    </ol>
  );
}
