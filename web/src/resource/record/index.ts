export { RecordField } from './record-field';
export { QueryState } from './record-state';
export { useRecordEditor, type RecordEditor } from './use-record-editor';
