import { resource } from '@/api';
import type { ServiceType } from './types';

export const serviceTypes = resource<ServiceType>('service-types');
