export { StartPage as ImportStartPage } from './components/start/start-page';
export { ImportPage } from './components/wizard/import-page';
