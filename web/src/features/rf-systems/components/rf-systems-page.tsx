import { ResourceList } from '@/resource';
import { rfSystemList } from '../list-config';

export const RfSystemsPage = () => <ResourceList config={rfSystemList} />;
