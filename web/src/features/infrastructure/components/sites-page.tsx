import { ResourceList } from '@/resource';
import { siteList } from '../list-config';

export const SitesPage = () => <ResourceList config={siteList} />;
