import { ResourceList } from '@/resource';
import { providerList } from '../list-config';

export const ProvidersPage = () => <ResourceList config={providerList} />;
