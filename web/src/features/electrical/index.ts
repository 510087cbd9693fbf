export { CreateServicePage } from './components/create-service-page';
export { ServiceRecordPage } from './components/service-record-page';
export { ServicesPage } from './components/services-page';
