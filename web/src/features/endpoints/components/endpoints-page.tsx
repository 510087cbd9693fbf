import { ResourceList } from '@/resource';
import { endpointList } from '../list-config';

export const EndpointsPage = () => <ResourceList config={endpointList} />;
