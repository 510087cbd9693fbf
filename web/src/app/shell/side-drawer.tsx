import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Brand } from './brand';
import { SideNav } from './side-nav';

/** The side bar of a narrow screen. */
export const SideDrawer = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => (
  <ModalOverlay
    className="scrim drawer-scrim"
    isOpen={isOpen}
    isDismissable
    onOpenChange={(open) => (open ? undefined : onClose())}
  >
    <Modal className="modal drawer">
      <Dialog className="side drawer" aria-label="Navigation" data-modal="">
        <Brand />
        <SideNav onNavigate={onClose} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);
