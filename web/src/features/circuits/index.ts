export { circuitDetail, circuits } from './api';
export { CircuitsPage } from './components/circuits-page';
