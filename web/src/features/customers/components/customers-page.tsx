import { ResourceList } from '@/resource';
import { customerList } from '../list-config';

export const CustomersPage = () => <ResourceList config={customerList} />;
