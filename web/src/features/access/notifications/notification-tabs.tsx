import { Link } from '@tanstack/react-router';

/** What is set, or what was written. */
export const NotificationTabs = () => (
  <nav className="segmented" aria-label="Notifications">
    <Link to="/admin/notifications" activeOptions={{ exact: true, includeSearch: false }}>
      Settings
    </Link>
    <Link to="/admin/notifications/renewals" activeOptions={{ includeSearch: false }}>
      Renewals
    </Link>
    <Link to="/admin/notifications/emails" activeOptions={{ includeSearch: false }}>
      E-mails
    </Link>
  </nav>
);
