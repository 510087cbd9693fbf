import { ResourceList } from '@/resource';
import '../access.css';
import { userList } from './user-list';

export const UsersPage = () => <ResourceList config={userList} />;
