import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { cx } from '@/shared/cx';
import type { Tone } from './tag';

const ICONS = { danger: CircleAlert, warn: TriangleAlert, info: Info, ok: CircleCheck };

export function Banner({
  tone,
  icon,
  action,
  children,
}: {
  tone: Tone;
  icon?: ComponentType<{ className?: string }>;
  action?: ReactNode;
  children: ReactNode;
}) {
  const Icon = icon ?? ICONS[tone];
  return (
    <div className={cx('banner', tone)} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon className="icon" aria-hidden />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
