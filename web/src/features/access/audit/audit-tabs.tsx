import { Link } from '@tanstack/react-router';

/** Changes of records, or every request. */
export const AuditTabs = () => (
  <nav className="segmented" aria-label="Audit of">
    <Link to="/admin/audit" activeOptions={{ exact: true, includeSearch: false }}>
      Changes
    </Link>
    <Link to="/admin/audit/requests" activeOptions={{ includeSearch: false }}>
      Requests
    </Link>
  </nav>
);
