import { Navigate } from '@tanstack/react-router';
import { useCan, useMe } from '@/api';
import { ForbiddenState, Page, SkeletonLines } from '@/ui';
import { SECTIONS } from './sections';

/** The first page of the administration this reader may see. */
export function AdminHome() {
  const me = useMe();
  const can = useCan();
  const first = SECTIONS.find((section) => can(section.permission));
  if (first) return <Navigate to={first.path} replace />;
  return (
    <Page title="Admin" line>
      {me ? (
        <ForbiddenState
          what="the administration"
          permission="users_view, catalog_edit, audit_view, settings_view or jobs_view"
        />
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={6} />
        </div>
      )}
    </Page>
  );
}
