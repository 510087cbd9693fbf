import { useQuery } from '@tanstack/react-query';
import { ownerDocuments } from './api';
import type { Owner } from './types';
import { useDocumentAccess } from './use-access';

/** How many documents a record has, for its tab; null where the reader may see none. */
export function useDocumentCount(owner: Owner): number | null | undefined {
  const { maySee } = useDocumentAccess(owner.kind);
  const query = useQuery({ ...ownerDocuments(owner), enabled: maySee });
  return maySee ? query.data?.total : null;
}
