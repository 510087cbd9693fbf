import { requestEntity, type Entity } from '@/api';
import { circuits } from '../../../api';
import type { Circuit } from '../../../types';

export interface MoveRequest {
  to: string;
  on: string | null;
  reason: string | null;
  billing_stop_on?: string | null;
}

export const moveCircuit = (id: string, move: MoveRequest, etag: string | null): Promise<Entity<Circuit>> =>
  requestEntity('POST', `${circuits.path}/${id}/status`, { body: move, etag });
