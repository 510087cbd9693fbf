export { EndpointRecordPage } from './components/endpoint-record-page';
export { EndpointsPage } from './components/endpoints-page';
