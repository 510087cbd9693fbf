export { CreateProviderPage } from './components/form/create-provider-page';
export { ProviderRecordPage } from './components/record/provider-record-page';
export { ProvidersPage } from './components/providers-page';
