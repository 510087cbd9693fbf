import { queryOptions } from '@tanstack/react-query';
import { API, request, resource, type List, type Query } from '@/api';
import type { Document, DocumentRules, Owner } from './types';

export const documents = resource<Document>('documents');

export const ownerField = ({ kind }: Pick<Owner, 'kind'>) => `${kind}_id` as const;

export const NEWEST_FIRST = '-uploaded_at';
/** So many are shown at first, and with each "Show more". */
export const STEP = 100;

/** The current documents of a record, newest first unless said otherwise. */
export const ownerDocuments = (owner: Owner, query: Query = {}) =>
  documents.list({ [ownerField(owner)]: owner.id, sort: NEWEST_FIRST, limit: STEP, ...query });

/** All revisions of a document, newest first. */
export const documentRevisions = (id: string) => documents.part<List<Document>>(id, 'revisions');

export const documentRules = queryOptions({
  queryKey: ['documents', 'rules'],
  queryFn: ({ signal }) => request<DocumentRules>('GET', `${API}/documents/rules`, { signal }),
  staleTime: Infinity,
});

const path = (id: string, part: string) => `${documents.path}/${id}/${part}`;
export const contentHref = (id: string) => path(id, 'content');
/** A picture as it is shown: turned upright, without what the camera noted. */
export const pictureHref = (id: string) => `${contentHref(id)}?inline=true`;
export const pageHref = (id: string, page: number) => path(id, `pages/${page}`);
export const thumbnailHref = (id: string) => path(id, 'thumbnail');
