import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, Download, Info, X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { QueryState } from '@/resource';
import { useIsBelowDesk } from '@/shared/hooks/use-media';
import { buttonClass, IconButton, SkeletonLines } from '@/ui';
import { contentHref, documents } from '../../api';
import type { Document } from '../../types';
import type { DocumentAccess } from '../../use-access';
import { DocumentIcon } from '../document-icon';
import { Details } from './details';
import { Viewer } from './viewer';

export interface PreviewProps {
  id: string;
  /** The documents one can go on to. */
  siblings: readonly Document[];
  access: DocumentAccess;
  onOpen: (id: string) => void;
  onUsePosition?: (latitude: number, longitude: number) => void;
  onClose: () => void;
}

/** A document over the whole window: its pages, its facts, and the way to the next one. */
export function PreviewDialog({ id, siblings, access, onOpen, onUsePosition, onClose }: PreviewProps) {
  const query = useQuery(documents.detail(id));
  const below = useIsBelowDesk();
  const [details, setDetails] = useState(!below);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const to = (index: number) => {
    const sibling = siblings[index];
    return at >= 0 && sibling ? () => onOpen(sibling.id) : undefined;
  };
  const document = query.data?.data ?? siblings[at];
  const previous = to(at - 1);
  const next = to(at + 1);
  const usePosition =
    onUsePosition &&
    ((latitude: number, longitude: number) => {
      onClose();
      onUsePosition(latitude, longitude);
    });
  const close = (
    <IconButton label="Close" keys="escape" onPress={onClose}>
      <X className="icon" />
    </IconButton>
  );
  return (
    <ModalOverlay
      className="scrim viewer-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="modal viewer-modal">
        <Dialog className="dialog" data-modal="">
          {document ? (
            <Viewer
              key={id}
              document={document}
              takesFocus
              onPrevious={previous}
              onNext={next}
              start={
                <>
                  <DocumentIcon of={document.content_type} />
                  <Heading slot="title" level={2} className="viewer-title clip">
                    {document.title}
                  </Heading>
                </>
              }
              end={
                <div className="viewer-group viewer-end">
                  {siblings.length > 1 && at >= 0 ? (
                    <>
                      <IconButton label="Previous document" isDisabled={!previous} onPress={previous}>
                        <ChevronUp className="icon" />
                      </IconButton>
                      <IconButton label="Next document" isDisabled={!next} onPress={next}>
                        <ChevronDown className="icon" />
                      </IconButton>
                    </>
                  ) : null}
                  <IconButton
                    label={details ? 'Hide details' : 'Show details'}
                    aria-expanded={details}
                    onPress={() => setDetails(!details)}
                  >
                    <Info className="icon" />
                  </IconButton>
                  <a
                    href={contentHref(id)}
                    download={document.file_name}
                    className={buttonClass('ghost', 'sm', 'icon-only')}
                    aria-label="Download"
                    title="Download"
                  >
                    <Download className="icon" aria-hidden />
                  </a>
                  {close}
                </div>
              }
              rail={
                details ? (
                  <aside className="viewer-rail" aria-label="Details">
                    <QueryState query={query} what="The document" skeleton={<SkeletonLines lines={6} />}>
                      {(entity) => <Details entity={entity} access={access} onUsePosition={usePosition} />}
                    </QueryState>
                  </aside>
                ) : null
              }
            />
          ) : (
            <>
              <div className="viewer-bar">
                <Heading slot="title" level={2} className="viewer-title">
                  Document
                </Heading>
                {close}
              </div>
              <QueryState query={query} what="The document" skeleton={<SkeletonLines lines={8} />}>
                {() => null}
              </QueryState>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
