import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDetailsForm, useSubmitKey } from '@/resource/form';
import { Banner, Button, Dialog, FieldInput, toast, type FieldValue } from '@/ui';
import { addScreenshot, feedback, sendFeedback } from '../api';
import { newFeedbackFields } from '../fields';
import { feedbackHref } from '../href';
import { useScreenshot } from '../use-screenshot';
import { ScreenshotField } from './screenshot-field';

/** Sends a bug or a wish; the page one came from is filled in. */
export function FeedbackDialog({ page, onClose }: { page: string; onClose: () => void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  const shot = useScreenshot();
  const [initial] = useState<Record<string, FieldValue>>({
    kind: 'bug',
    title: null,
    description: null,
    page_url: page,
  });
  const form = useDetailsForm({
    fields: newFeedbackFields,
    initial,
    required: ({ label }) => `A request needs its ${label.toLowerCase()}`,
    onSave: async (values) => {
      const body = Object.fromEntries(newFeedbackFields.map(({ name }) => [name, values[name]]));
      const sent = await sendFeedback(body, keyOf(body));
      const pictured = shot.image
        ? await addScreenshot(sent.id, shot.image).then(
            () => true,
            () => false,
          )
        : true;
      await client.invalidateQueries({ queryKey: [feedback.name] });
      toast(pictured ? 'Sent. Thank you.' : 'Sent, but without the screenshot: it was refused.', {
        action: { label: 'Open', run: () => void navigate({ to: feedbackHref(sent.id) }) },
      });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      dirty={form.changed || shot.image !== null}
      title="Send feedback"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={form.pending} onPress={() => void form.submit()}>
            Send
          </Button>
        </>
      }
    >
      <form
        id={form.id}
        className="form-grid"
        noValidate
        onPaste={(event) => {
          const [pasted] = event.clipboardData.files;
          if (pasted) shot.read(pasted);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        {form.general ? (
          <div className="form-wide">
            <Banner tone="danger">{form.general}</Banner>
          </div>
        ) : null}
        {newFeedbackFields.map((spec) => (
          <div key={spec.name} data-field={spec.name} className="form-wide">
            <FieldInput
              spec={spec}
              value={form.values[spec.name]}
              autoFocus={spec.name === 'title'}
              error={form.errors[spec.name] ?? null}
              onInvalid={(message) => form.invalid(spec.name, message)}
              onChange={(value) => form.set(spec.name, value)}
            />
          </div>
        ))}
        <ScreenshotField shot={shot} />
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
