import { requestEntity, resource } from '@/api';
import type { Endpoint } from '../../types';

export const endpoints = resource<Endpoint>('endpoints');

export const createEndpoint = (body: Record<string, unknown>, key: string) =>
  requestEntity<Endpoint>('POST', endpoints.path, { body, headers: { 'idempotency-key': key } });
