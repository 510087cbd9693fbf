import { ResourceList } from '@/resource';
import '../access.css';
import { auditList } from './audit-list';
import { requestList } from './request-list';

export const AuditPage = () => <ResourceList config={auditList} />;
export const RequestsPage = () => <ResourceList config={requestList} />;
