import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCan } from '@/api';
import { buttonClass } from '@/ui';
import { subjectField, type SubjectKind } from './subject';

/** Leads to a new contract over a record; not there for those who may not make one. */
export function AddContractLink({ kind, id }: { kind: SubjectKind; id: string }) {
  const can = useCan();
  return can('contracts_edit') ? (
    <Link to="/contracts/new" search={{ [subjectField(kind)]: id }} className={buttonClass('ghost', 'sm')}>
      <Plus className="icon icon-sm" aria-hidden />
      Add contract
    </Link>
  ) : null;
}
