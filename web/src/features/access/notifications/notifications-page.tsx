import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, useCan, useMe, type Entity, type Me } from '@/api';
import { QueryState } from '@/resource';
import { ErrorSummary, LeaveGuard, useDetailsForm } from '@/resource/form';
import * as format from '@/shared/format';
import { Button, ConfirmDialog, Page, SkeletonLines, toast } from '@/ui';
import '../access.css';
import './notifications.css';
import { NotificationTabs } from './notification-tabs';
import { OutboxState } from './outbox-state';
import { KEEP, PasswordField, passwordChanges } from './password-field';
import { SectionCard } from './section-card';
import { settingsQuery, useSaveSettings, type NotificationSettings } from './settings-api';
import { changesOf, FIELDS, PASSWORD, REGULAR, SERVER, startOf } from './settings-fields';
import { TestEmail } from './test-email';

function SettingsForm({ entity, me }: { entity: Entity<NotificationSettings>; me: Me }) {
  const { data: settings, etag } = entity;
  const mayEdit = useCan()('settings_edit');
  const save = useSaveSettings(etag);
  const [password, setPassword] = useState(KEEP);
  const [forgetting, setForgetting] = useState<readonly string[] | null>(null);
  const form = useDetailsForm({
    fields: FIELDS,
    initial: startOf(settings),
    onSave: async (_, changes) => {
      await save({ ...changesOf(changes), ...passwordChanges(password) });
      setPassword(KEEP);
      toast('Notification settings saved');
    },
  });
  const secret = passwordChanges(password);
  const forget = async () => {
    try {
      await save(Object.fromEntries((forgetting ?? []).map((name) => [name, null])));
      toast('The environment and the defaults hold again');
    } catch (error) {
      toast(asProblem(error).message, { tone: 'error' });
    }
    setForgetting(null);
  };
  const actions = mayEdit ? (
    <Button variant="primary" type="submit" form={form.id} isPending={form.pending}>
      Save settings
    </Button>
  ) : null;
  return (
    <Page title="Notifications" line actions={actions} beside={<NotificationTabs />}>
      <div className="page-scroll" tabIndex={0} role="region" aria-label="Notification settings">
        <div className="account-page">
          <OutboxState />
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
            {[SERVER, ...REGULAR].map((section) => (
              <SectionCard
                key={section.title}
                section={section}
                settings={settings}
                form={form}
                mayEdit={mayEdit}
                onForget={setForgetting}
                control={(name) =>
                  name === PASSWORD.name ? (
                    <PasswordField
                      settings={settings}
                      change={password}
                      error={form.errors[PASSWORD.name] ?? null}
                      mayEdit={mayEdit}
                      onChange={setPassword}
                    />
                  ) : null
                }
              />
            ))}
          </form>
          {mayEdit ? <TestEmail email={me.email} changes={() => ({ ...changesOf(form.changes), ...secret })} /> : null}
          {settings.updated_at && settings.updated_by ? (
            <p className="text-text-2">
              Changed {format.instant(settings.updated_at)} by {settings.updated_by}
            </p>
          ) : null}
        </div>
      </div>
      <ConfirmDialog
        isOpen={forgetting !== null}
        onClose={() => setForgetting(null)}
        title="Forget what is set here?"
        action="Forget"
        variant="danger"
        onConfirm={() => void forget()}
      >
        <p className="text-text-2">
          These settings fall back to the environment NetOS was started with, or to its defaults.
        </p>
      </ConfirmDialog>
      <LeaveGuard isDirty={() => form.isDirty() || Object.keys(secret).length > 0}>
        Your changes of the settings are not saved.
      </LeaveGuard>
    </Page>
  );
}

/** How e-mails leave, and which ones. */
export function NotificationsPage() {
  const me = useMe();
  const query = useQuery(settingsQuery);
  return (
    <QueryState
      query={query}
      what="The notification settings"
      skeleton={
        <Page title="Notifications" line beside={<NotificationTabs />}>
          <div className="p-gutter">
            <SkeletonLines lines={10} />
          </div>
        </Page>
      }
    >
      {(entity) => (me ? <SettingsForm key={entity.data.version} entity={entity} me={me} /> : null)}
    </QueryState>
  );
}
