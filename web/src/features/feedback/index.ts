export { FeedbackDialog } from './components/feedback-dialog';
export { FeedbackPage } from './components/feedback-page';
export { FeedbackRecordPage } from './components/feedback-record-page';
