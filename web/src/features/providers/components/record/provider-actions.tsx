import { Cable, Ellipsis, ExternalLink, Link2, Phone, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useCan, type Entity } from '@/api';
import { announce } from '@/shared/announce';
import { telephone } from '@/shared/call';
import { buttonClass, IconButton, Menu, MenuItem, MenuSeparator, toast } from '@/ui';
import { providerHref } from '../../href';
import type { Provider } from '../../types';
import { DeleteProviderDialog } from './delete-dialog';

async function copyLink(provider: Provider) {
  await navigator.clipboard.writeText(new URL(providerHref(provider.id), window.location.origin).href);
  announce('Copied the link');
  toast('Link copied');
}

/** Call and portal, the rest in a menu. */
export function ProviderActions({ entity }: { entity: Entity<Provider> }) {
  const provider = entity.data;
  const can = useCan();
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      {provider.portal_url ? (
        <a href={provider.portal_url} target="_blank" rel="noreferrer" className={buttonClass('outlined')}>
          <ExternalLink className="icon" aria-hidden />
          Portal
        </a>
      ) : null}
      {provider.noc_phone ? (
        <a href={telephone(provider.noc_phone)} className={buttonClass('primary')} title={provider.noc_phone}>
          <Phone className="icon" aria-hidden />
          Call NOC
        </a>
      ) : null}
      <Menu
        label="More actions"
        placement="bottom end"
        trigger={
          <IconButton label="More actions" variant="outlined" size="md">
            <Ellipsis className="icon" />
          </IconButton>
        }
      >
        <MenuItem
          icon={<Cable className="icon" />}
          onAction={() => void navigate({ to: '/circuits', search: { carrier_id: provider.id } })}
        >
          Its circuits
        </MenuItem>
        <MenuItem icon={<Link2 className="icon" />} onAction={() => void copyLink(provider)}>
          Copy link
        </MenuItem>
        {can('carriers_edit') ? <MenuSeparator /> : null}
        {can('carriers_edit') ? (
          <MenuItem icon={<Trash2 className="icon" />} danger onAction={() => setDeleting(true)}>
            Delete
          </MenuItem>
        ) : null}
      </Menu>
      {deleting ? <DeleteProviderDialog entity={entity} onClose={() => setDeleting(false)} /> : null}
    </>
  );
}
