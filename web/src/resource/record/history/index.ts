export { foldHistory } from './fold-history';
export { HistoryCard } from './history-card';
export { HistoryLine } from './history-line';
export type { History, HistoryEntry } from './types';
