import { resource } from '@/api';
import type { RfSystem } from './types';

export const rfSystems = resource<RfSystem>('rf-systems');

/** The bases a subscriber may name, inactive ones too: they may stay where they are named. */
export const basesQuery = rfSystems.list({
  role: 'ptmp_base',
  fields: 'name,active',
  sort: 'name',
  limit: 200,
});
