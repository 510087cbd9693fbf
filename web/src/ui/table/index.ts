export * from './columns';
export * from './data-table';
export { TableSkeleton } from './row-parts';
export * from './selection';
