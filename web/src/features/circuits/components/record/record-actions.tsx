import { Link } from '@tanstack/react-router';
import { Activity, ArrowRightLeft, Ellipsis, Link2, Pencil, Phone, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCan, type Entity } from '@/api';
import { announce } from '@/shared/announce';
import { telephone } from '@/shared/call';
import { buttonClass, IconButton, Menu, MenuItem, MenuSeparator, toast } from '@/ui';
import type { Circuit } from '../../types';
import { DeleteCircuitDialog } from './delete-dialog';
import { StatusDialog } from './status/status-dialog';

async function copyLink(circuit: Circuit) {
  await navigator.clipboard.writeText(new URL(`/circuits/${circuit.id}`, window.location.origin).href);
  announce('Copied the link');
  toast('Link copied');
}

function CallNocLink({ circuit }: { circuit: Circuit }) {
  const phone = circuit.carrier?.noc_phone;
  return phone ? (
    <a className={buttonClass()} href={telephone(phone)} title={`${circuit.carrier_name} NOC ${phone}`}>
      <Phone className="icon" aria-hidden />
      Call NOC
    </a>
  ) : null;
}

/** On a phone the call stands under the thumb. */
export function CallNocBar({ circuit }: { circuit: Circuit }) {
  const phone = circuit.carrier?.noc_phone;
  return phone ? (
    <div className="record-call">
      <a className={buttonClass('primary', 'touch')} href={telephone(phone)}>
        <Phone className="icon icon-lg" aria-hidden />
        <span>
          Call {circuit.carrier_name} NOC
          <small>{phone}</small>
        </span>
      </a>
    </div>
  ) : null;
}

/** Call, edit, and the rest in a menu. */
export function RecordActions({ entity }: { entity: Entity<Circuit> }) {
  const circuit = entity.data;
  const can = useCan();
  const [open, setOpen] = useState<'status' | 'delete' | null>(null);
  const mayEdit = can('circuits_edit');
  const close = () => setOpen(null);
  return (
    <>
      <CallNocLink circuit={circuit} />
      {mayEdit || can('financials_edit') ? (
        <Link to="/circuits/$id/edit" params={{ id: circuit.id }} className={buttonClass('primary')}>
          <Pencil className="icon" aria-hidden />
          Edit
        </Link>
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
        {mayEdit ? (
          <MenuItem icon={<ArrowRightLeft className="icon" />} onAction={() => setOpen('status')}>
            Move status
          </MenuItem>
        ) : null}
        <MenuItem icon={<Link2 className="icon" />} onAction={() => void copyLink(circuit)}>
          Copy link
        </MenuItem>
        {circuit.monitoring_url ? (
          <MenuItem icon={<Activity className="icon" />} href={circuit.monitoring_url} target="_blank" rel="noreferrer">
            Open monitoring
          </MenuItem>
        ) : null}
        {mayEdit ? <MenuSeparator /> : null}
        {mayEdit ? (
          <MenuItem icon={<Trash2 className="icon" />} danger onAction={() => setOpen('delete')}>
            Delete
          </MenuItem>
        ) : null}
      </Menu>
      {open === 'status' ? <StatusDialog entity={entity} onClose={close} /> : null}
      {open === 'delete' ? <DeleteCircuitDialog entity={entity} onClose={close} /> : null}
    </>
  );
}
