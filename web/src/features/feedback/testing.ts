import type { FeedbackRequest } from './types';

/** A request for tests, whole and plausible. */
export const testRequest = (changes: Partial<FeedbackRequest> = {}): FeedbackRequest =>
  ({
    id: 'f1',
    version: 3,
    kind: 'bug',
    title: 'The export stops at 500 rows',
    description: 'Filtered by Zayo.\n\nThe list says 1,284.',
    page_url: '/circuits?q=zayo',
    status: 'new',
    priority: 'normal',
    requester: 'lena@example.net',
    requester_name: 'Lena Ortiz',
    assignee: null,
    assignee_name: null,
    comment_count: 0,
    has_screenshot: true,
    ...changes,
  }) as FeedbackRequest;
