export { CreateCustomerPage } from './components/create-customer-page';
export { CustomerRecordPage } from './components/customer-record-page';
export { CustomersPage } from './components/customers-page';
