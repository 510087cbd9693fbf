import { Link } from '@tanstack/react-router';
import type { Entity } from '@/api';
import { DeleteDialog } from '@/resource';
import { providers } from '../../api';
import { providerHref } from '../../href';
import type { Provider } from '../../types';

/** Deletes with a way back; while live records refer to it, names them instead. */
export const DeleteProviderDialog = ({ entity, onClose }: { entity: Entity<Provider>; onClose: () => void }) => {
  const { id, name } = entity.data;
  return (
    <DeleteDialog
      resource={providers}
      entity={entity}
      name={name}
      noun="provider"
      listHref="/providers"
      recordHref={providerHref(id)}
      consequence="Its contacts go with it."
      instead="set its status to inactive"
      all={
        <Link to="/circuits" search={{ carrier_id: id }} className="link">
          All circuits of {name}
        </Link>
      }
      onClose={onClose}
    />
  );
};
