import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/api';
import { documentRules } from './api';
import { choosableKinds, withheldKinds } from './kinds';
import type { Document, DocumentRules, OwnerKind } from './types';

export interface DocumentAccess {
  maySee: boolean;
  mayEdit: boolean;
  rules: DocumentRules | undefined;
  /** What one may choose for a document of this owner. */
  kinds: string[];
  /** Why kinds are missing from the choice. */
  kindHint: string | null;
  /** Why this document may not be changed; undefined when it may. */
  lockedReason: (document: Pick<Document, 'kind'>) => string | undefined;
}

/** What the reader may do with documents of such an owner, and why not more. */
export function useDocumentAccess(owner: OwnerKind): DocumentAccess {
  const can = useCan();
  const maySee = can('documents_view');
  const mayEdit = can('documents_edit');
  const mayMoney = can('financials_edit');
  const rules = useQuery({ ...documentRules, enabled: maySee }).data;
  return {
    maySee,
    mayEdit,
    rules,
    kinds: rules && mayEdit ? choosableKinds(rules, owner, mayMoney) : [],
    kindHint: rules ? withheldKinds(rules, owner, mayMoney) : null,
    lockedReason: ({ kind }) => {
      if (!mayEdit) return 'Your role may read documents, not change them';
      return !mayMoney && rules?.money_kinds.includes(kind) ? 'Finance changes documents of this kind' : undefined;
    },
  };
}
