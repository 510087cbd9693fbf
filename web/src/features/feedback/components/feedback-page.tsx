import { ResourceList } from '@/resource';
import { feedbackList } from '../list-config';

export const FeedbackPage = () => <ResourceList config={feedbackList} />;
