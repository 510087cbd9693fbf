import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '@/ui';

/** Asks before a changed form is left, by a link or by closing the window. */
export function LeaveGuard({
  isDirty,
  children = 'What you typed here is not saved and would be lost.',
}: {
  isDirty: () => boolean;
  /** What would be lost. */
  children?: string;
}) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      title="Leave without saving?"
      action="Leave"
      variant="danger"
      onConfirm={() => proceed?.()}
    >
      <p className="text-text-2">{children}</p>
    </ConfirmDialog>
  );
}
