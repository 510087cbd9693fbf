import { CircleAlert, CircleCheck, Trash2, X } from 'lucide-react';
import { toast as sonner, Toaster as Sonner } from 'sonner';
import { cx } from '@/shared/cx';
import { Button, IconButton } from './button';

type Tone = 'ok' | 'error' | 'deleted';
const ICONS = { ok: CircleCheck, error: CircleAlert, deleted: Trash2 };

export interface ToastOptions {
  tone?: Tone;
  action?: { label: string; run: () => void };
}

/** One line at the bottom right; 6 s, errors stay. */
export function toast(text: string, { tone = 'ok', action }: ToastOptions = {}) {
  const Icon = ICONS[tone];
  return sonner.custom(
    (id) => (
      <div className={cx('toast', tone)} role={tone === 'error' ? 'alert' : 'status'}>
        <Icon className="icon" aria-hidden />
        <span className="min-w-0 flex-1">{text}</span>
        {action ? (
          <Button
            variant="ghost"
            size="sm"
            className="text-accent-text"
            onPress={() => {
              sonner.dismiss(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        ) : null}
        <IconButton label="Close" onPress={() => sonner.dismiss(id)}>
          <X className="icon icon-sm" />
        </IconButton>
      </div>
    ),
    { duration: tone === 'error' ? Infinity : 6000 },
  );
}

export const Toaster = () => <Sonner position="bottom-right" visibleToasts={4} gap={8} offset={16} mobileOffset={12} />;
