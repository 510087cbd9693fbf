import type { Document } from './types';

type Content = Pick<Document, 'content_type' | 'has_preview' | 'page_count'>;

export const isPicture = ({ content_type }: Content) => content_type.startsWith('image/');

/** How a document can be shown in the page. */
export type View = 'pages' | 'picture' | 'thumbnail' | 'text' | 'none';

/** Pictures a browser can draw itself. */
const DRAWN = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

export function viewOf(document: Content): View {
  const { content_type: type, has_preview, page_count } = document;
  if (DRAWN.has(type)) return 'picture';
  if (isPicture(document)) return has_preview ? 'thumbnail' : 'none';
  if (type === 'application/pdf') return has_preview && page_count ? 'pages' : 'none';
  return type.startsWith('text/') || type === 'message/rfc822' ? 'text' : 'none';
}

/** Why there is nothing to see. */
export function noViewReason({ content_type: type }: Content): string {
  return type === 'application/pdf' || type.startsWith('image/')
    ? 'The server could not draw this file.'
    : 'Files of this type cannot be shown in the page.';
}
