export { TimelinePage, type TimelinePageProps } from './components/timeline-page';
