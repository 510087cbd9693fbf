import { ResourceList } from '@/resource';
import { serviceList } from '../list-config';

export const ServicesPage = () => <ResourceList config={serviceList} />;
