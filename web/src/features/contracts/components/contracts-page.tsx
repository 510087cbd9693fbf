import { ResourceList } from '@/resource';
import { contractList } from '../list-config';

export const ContractsPage = () => <ResourceList config={contractList} />;
