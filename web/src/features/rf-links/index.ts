export { CreateRfLinkPage } from './components/form/create-rf-link-page';
export { EditRfLinkPage } from './components/form/edit-rf-link-page';
export { RfLinkRecordPage } from './components/record/rf-link-record-page';
export { RfLinksPage } from './components/rf-links-page';
