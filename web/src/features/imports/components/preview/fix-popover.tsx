import { useMemo } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { FixForm, type FixFormProps } from './fix-form';

/** The form beside the cell it mends. */
export function FixPopover({ cell, ...form }: FixFormProps & { cell: HTMLElement }) {
  const anchor = useMemo(() => ({ current: cell }), [cell]);
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={4}
      onOpenChange={(open) => (open ? undefined : form.onDone())}
    >
      <Dialog aria-label={`Fix ${form.field.label} of row ${form.row.number}`}>
        <FixForm {...form} />
      </Dialog>
    </Popover>
  );
}
