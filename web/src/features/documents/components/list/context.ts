import type { UploadQueue } from '../../upload/use-uploads';
import type { DocumentAccess } from '../../use-access';
import type { DocumentActions } from '../../use-document-actions';

/** What the rows and pictures of a list share. */
export interface ListContext {
  access: DocumentAccess;
  actions: DocumentActions;
  uploads: UploadQueue;
  onOpen: (id: string) => void;
  onUsePosition?: (latitude: number, longitude: number) => void;
}
