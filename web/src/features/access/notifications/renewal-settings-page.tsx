import { useQuery } from '@tanstack/react-query';
import { asProblem, useCan, type Entity } from '@/api';
import { QueryState } from '@/resource';
import { ErrorSummary, LeaveGuard, useDetailsForm } from '@/resource/form';
import * as format from '@/shared/format';
import { Button, Page, SkeletonLines, toast } from '@/ui';
import '../access.css';
import './notifications.css';
import { NotificationTabs } from './notification-tabs';
import { changesOf, fieldsOf, sectionsOf, startOf } from './renewal-settings-fields';
import { SectionCard } from './section-card';
import { renewalSettingsQuery, useSaveRenewalSettings, type RenewalSettings } from './settings-api';

function SettingsForm({ entity }: { entity: Entity<RenewalSettings> }) {
  const { data: settings, etag } = entity;
  const mayEdit = useCan()('settings_edit');
  const save = useSaveRenewalSettings(etag);
  const sections = sectionsOf(settings);
  const form = useDetailsForm({
    fields: fieldsOf(sections),
    initial: startOf(settings),
    onSave: async (_, changes) => {
      await save(changesOf(changes));
      toast('Renewal settings saved');
    },
  });
  const forget = async (names: readonly string[]) => {
    try {
      await save(Object.fromEntries(names.map((name) => [name, null])));
      toast('The environment and the defaults hold again');
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    }
  };
  return (
    <Page
      title="Notifications"
      line
      beside={<NotificationTabs />}
      actions={
        mayEdit ? (
          <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
            Save settings
          </Button>
        ) : null
      }
    >
      <div className="page-scroll" tabIndex={0} role="region" aria-label="Renewal settings">
        <div className="account-page">
          <form
            id={form.id}
            noValidate
            className="user-column"
            onSubmit={(event) => {
              event.preventDefault();
              void form.submit();
            }}
          >
            <ErrorSummary messages={form.messages} text={form.general} traceId={form.problem?.traceId} onGo={form.go} />
            {sections.map((section) => (
              <SectionCard
                key={section.title}
                section={section}
                settings={settings}
                form={form}
                mayEdit={mayEdit}
                onForget={(names) => void forget(names)}
              />
            ))}
          </form>
          {settings.updated_at && settings.updated_by ? (
            <p className="text-text-2">
              Changed {format.instant(settings.updated_at)} by {settings.updated_by}
            </p>
          ) : null}
        </div>
      </div>
      <LeaveGuard isDirty={form.isDirty}>Your changes of the settings are not saved.</LeaveGuard>
    </Page>
  );
}

/** When decisions come in sight, who reminds whom, and from which rate on a second person approves. */
export function RenewalSettingsPage() {
  const query = useQuery(renewalSettingsQuery);
  return (
    <QueryState
      query={query}
      what="The renewal settings"
      skeleton={
        <Page title="Notifications" line beside={<NotificationTabs />}>
          <div className="p-gutter">
            <SkeletonLines lines={6} />
          </div>
        </Page>
      }
    >
      {(entity) => <SettingsForm key={entity.data.version} entity={entity} />}
    </QueryState>
  );
}
