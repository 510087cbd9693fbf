export { foldHistory } from './fold-history';
export { HistoryCard } from './history-card';
export { HistoryLine } from './history-line';
export { LastChanges } from './last-changes';
export type { History, HistoryEntry } from './types';
