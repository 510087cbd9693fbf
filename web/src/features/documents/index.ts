export { DocumentsCard, type DocumentsCardProps } from './components/documents-card';
export { DocumentsSection, type DocumentsSectionProps } from './components/documents-section';
export { DocumentPage } from './components/page/document-page';
export { useDocumentCount } from './use-document-count';
export type { Owner, OwnerKind } from './types';
