import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { buttonClass, EmptyState } from '@/ui';
import { contentHref, pictureHref, thumbnailHref } from '../../api';
import { noViewReason, viewOf } from '../../content';
import type { Document } from '../../types';
import { PdfPages } from './pdf-pages';
import { TextView } from './text-view';

function NoView({ document }: { document: Document }) {
  return (
    <EmptyState
      icon={EyeOff}
      title="No preview"
      actions={
        <a href={contentHref(document.id)} download={document.file_name} className={buttonClass('outlined', 'sm')}>
          Download
        </a>
      }
    >
      {noViewReason(document)}
    </EmptyState>
  );
}

function Picture({ document, src }: { document: Document; src: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <NoView document={document} />;
  return <img className="picture-view" src={src} alt={document.title} onError={() => setFailed(true)} />;
}

/** The document itself, as pictures or text: never the file in a frame. */
export function DocumentView({ document }: { document: Document }) {
  switch (viewOf(document)) {
    case 'pages':
      return <PdfPages document={document} />;
    case 'picture':
      return <Picture document={document} src={pictureHref(document.id)} />;
    case 'thumbnail':
      return <Picture document={document} src={thumbnailHref(document.id)} />;
    case 'text':
      return <TextView document={document} />;
    case 'none':
      return <NoView document={document} />;
  }
}
