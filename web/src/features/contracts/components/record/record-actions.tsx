import { Link } from '@tanstack/react-router';
import { ArrowRight, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import { DeleteDialog, RecordMenu } from '@/resource';
import { buttonClass, MenuItem } from '@/ui';
import { contracts } from '../../api';
import { contractName } from '../../columns';
import { contractHref } from '../../href';
import type { Contract } from '../../types';

/** Edit, the next contract, and the rest in a menu. */
export function RecordActions({ entity }: { entity: Entity<Contract> }) {
  const contract = entity.data;
  const { id } = contract;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('contracts_edit');
  return (
    <>
      {mayEdit || can('financials_edit') ? (
        <Link to="/contracts/$id/edit" params={{ id }} className={buttonClass('primary')}>
          <Pencil className="icon" aria-hidden />
          Edit
        </Link>
      ) : null}
      <RecordMenu href={contractHref(id)} onDelete={mayEdit ? () => setDeleting(true) : undefined}>
        {mayEdit && !contract.successor_id && contract.kind !== 'msa' ? (
          <MenuItem icon={<ArrowRight className="icon" />} href={`/contracts/new?predecessor_id=${id}`}>
            New contract after it
          </MenuItem>
        ) : null}
      </RecordMenu>
      {deleting ? (
        <DeleteDialog
          resource={contracts}
          entity={entity}
          name={contractName(contract)}
          noun="contract"
          listHref="/contracts"
          recordHref={contractHref(id)}
          consequence="What it covers goes back to its own rate, and its documents go with it."
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </>
  );
}
