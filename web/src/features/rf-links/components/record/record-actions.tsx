import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import { DeleteDialog, RecordMenu } from '@/resource';
import { buttonClass } from '@/ui';
import { rfLinks } from '../../api';
import { rfLinkHref } from '../../href';
import type { RfLink } from '../../types';

/** Edit, and the rest in a menu. */
export function RecordActions({ entity }: { entity: Entity<RfLink> }) {
  const { id, name } = entity.data;
  const can = useCan();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = can('rf_links_edit');
  return (
    <>
      {mayEdit ? (
        <Link to="/rf-links/$id/edit" params={{ id }} className={buttonClass('primary')}>
          <Pencil className="icon" aria-hidden />
          Edit
        </Link>
      ) : null}
      <RecordMenu href={rfLinkHref(id)} onDelete={mayEdit ? () => setDeleting(true) : undefined} />
      {deleting ? (
        <DeleteDialog
          resource={rfLinks}
          entity={entity}
          name={name}
          noun="RF link"
          listHref="/rf-links"
          recordHref={rfLinkHref(id)}
          consequence="It leaves lists, map and totals; its number becomes free for another parallel."
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </>
  );
}
