import { ResourceList } from '@/resource';
import { circuitList } from '../list-config';

export const CircuitsPage = () => <ResourceList config={circuitList} />;
