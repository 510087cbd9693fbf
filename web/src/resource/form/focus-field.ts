const CONTROL = 'input:not([type=hidden]):not([tabindex="-1"]), textarea, button[aria-haspopup], button';

/** Puts the caret into a field of a form, wherever it has been scrolled to. */
export function focusField(form: HTMLElement | null, name: string) {
  const field = form?.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const control = field?.querySelector<HTMLElement>(CONTROL);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
