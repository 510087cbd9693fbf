import * as format from '@/shared/format';
import { EVENT_TYPES } from '../search';

export const eventWords = (type: string) =>
  EVENT_TYPES.find((known) => known.value === type)?.label ?? format.label(type);

const SOURCES: Record<string, string> = { user: 'Browser', api: 'API', system: 'System' };
export const sourceWords = (source: string) => SOURCES[source] ?? format.label(source);
