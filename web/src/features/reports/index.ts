export { ReportPage, type ReportPageProps } from './components/report-page';
export { ReportPanel } from './components/report-panel';
