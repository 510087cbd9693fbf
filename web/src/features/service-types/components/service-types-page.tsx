import { ResourceList } from '@/resource';
import { serviceTypeList } from '../list-config';

export const ServiceTypesPage = () => <ResourceList config={serviceTypeList} />;
