export { CreateServiceTypePage } from './components/create-service-type-page';
export { ServiceTypeRecordPage } from './components/service-type-record-page';
export { ServiceTypesPage } from './components/service-types-page';
