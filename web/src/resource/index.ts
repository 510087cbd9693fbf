export * from './list';
export { loadOptions } from './options';
export * from './record';
