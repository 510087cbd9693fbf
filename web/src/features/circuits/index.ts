export { circuitDetail, circuits } from './api';
export { CircuitsPage } from './components/circuits-page';
export { CreateCircuitPage } from './components/form/create-circuit-page';
export { EditCircuitPage } from './components/form/edit-circuit-page';
export { CircuitRecordPage } from './components/record/circuit-record-page';
