import type { BaseRecord, Read } from '@/api';

type Named = 'kind' | 'title' | 'priority' | 'status' | 'requester' | 'comment_count' | 'has_screenshot';

/** A bug somebody met, or something they miss. */
export interface FeedbackRequest extends BaseRecord, Omit<Read<'FeedbackRequest', Named>, keyof BaseRecord> {}

export interface FeedbackComment
  extends BaseRecord, Omit<Read<'FeedbackComment', 'body' | 'is_public'>, keyof BaseRecord> {}
