import './record.css';

export { DeleteDialog } from './delete-dialog';
export { FactsCard } from './facts-card';
export * from './history';
export { RecordMenu } from './more-menu';
export { RecordField } from './record-field';
export { RecordPage, RecordQuery } from './record-page';
export { RelatedCard, type RelatedRow } from './related-card';
export { Reference, type ReferenceItem } from './reference';
export { QueryState } from './record-state';
export { useRecordEditor, type RecordEditor } from './use-record-editor';
