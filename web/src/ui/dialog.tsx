import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from '@/shared/cx';
import { Button, type ButtonVariant } from './button';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** The question or the act. */
  title: ReactNode;
  wide?: boolean;
  /** A dirty dialog is not closed by Esc or a click outside. */
  dirty?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

export function Dialog({ isOpen, onClose, title, wide, dirty, footer, children }: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={!dirty}
      isKeyboardDismissDisabled={dirty}
    >
      <Modal className={cx('modal', wide && 'wide')}>
        <AriaDialog className="dialog" data-modal="">
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {footer ? <div className="dialog-footer">{footer}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks before an act: `Delete 3 circuits`. The consequence is the body. */
export function ConfirmDialog({
  action,
  variant = 'primary',
  pending,
  onConfirm,
  ...dialog
}: Omit<DialogProps, 'footer'> & {
  action: string;
  variant?: ButtonVariant;
  pending?: boolean;
  onConfirm: () => void;
}) {
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          <Button onPress={dialog.onClose}>Cancel</Button>
          <Button variant={variant} onPress={onConfirm} isPending={pending}>
            {action}
          </Button>
        </>
      }
    />
  );
}
