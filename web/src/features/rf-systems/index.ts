export { CreateRfSystemPage } from './components/create-rf-system-page';
export { RfSystemRecordPage } from './components/rf-system-record-page';
export { RfSystemsPage } from './components/rf-systems-page';
