import { ResourceList } from '@/resource';
import { rfLinkList } from '../list-config';

export const RfLinksPage = () => <ResourceList config={rfLinkList} />;
