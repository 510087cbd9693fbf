import { label } from './format';

/** Values of an enum with their words, for selects and filters. */
export const enumValues = (values: readonly string[]) => values.map((value) => ({ value, label: label(value) }));
