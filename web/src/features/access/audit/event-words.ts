import * as format from '@/shared/format';
import { EVENT_TYPES } from '../search';

export const eventWords = (type: string) =>
  EVENT_TYPES.find((known) => known.value === type)?.label ?? format.label(type);
