export { ContractsPage } from './components/contracts-page';
export { CreateContractPage } from './components/form/create-contract-page';
export { EditContractPage } from './components/form/edit-contract-page';
export { ContractRates } from './components/record/contract-rates';
export { ContractRecordPage } from './components/record/contract-record-page';
