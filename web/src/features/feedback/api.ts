import { API, request, resource, type List } from '@/api';
import type { FeedbackComment, FeedbackRequest } from './types';

export const feedback = resource<FeedbackRequest>('feedback');

const MOST_COMMENTS = 500;

export const commentsQuery = (id: string) =>
  feedback.part<List<FeedbackComment>>(id, 'comments', { limit: MOST_COMMENTS });

export const addComment = (id: string, body: { body: string; is_public: boolean }) =>
  request<FeedbackComment>('POST', `${feedback.path}/${id}/comments`, { body });

export const sendFeedback = (body: Record<string, unknown>, key: string) =>
  request<FeedbackRequest>('POST', feedback.path, { body, headers: { 'idempotency-key': key } });

export const addScreenshot = (id: string, image: string) =>
  request<FeedbackRequest>('POST', `${feedback.path}/${id}/screenshot`, { body: { image } });

export const screenshotUrl = (id: string) => `${API}/feedback/${id}/screenshot`;
