export { CreateSitePage } from './components/form/create-site-page';
export { NodePage } from './components/node/node-page';
export { SiteRecordPage } from './components/record/site-record-page';
export { SitesPage } from './components/sites-page';
