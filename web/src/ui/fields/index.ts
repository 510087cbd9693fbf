export * from './combo-box';
export * from './date-field';
export type { FieldProps } from './field';
export * from './field-spec';
export * from './option';
export * from './parsed-field';
export { Select, type SelectFieldProps } from './select-field';
export * from './tags-field';
export * from './text-field';
