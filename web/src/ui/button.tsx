import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps, type TooltipProps } from 'react-aria-components';
import { cx } from '@/shared/cx';
import { Tooltip } from './tooltip';

export type ButtonVariant = 'primary' | 'outlined' | 'ghost' | 'danger' | 'danger-outlined';
export type ButtonSize = 'md' | 'sm' | 'touch';

/** Also for links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (variant: ButtonVariant = 'outlined', size: ButtonSize = 'md', extra?: string) =>
  cx('btn', variant !== 'outlined' && variant, size !== 'md' && size, extra);

export interface ButtonProps extends Omit<AriaProps, 'className' | 'children'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant, size, className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={buttonClass(variant, size, className)} />;
}

export interface IconButtonProps extends ButtonProps {
  /** The accessible name, shown as the tooltip. */
  label: string;
  /** A shortcut shown in the tooltip. */
  keys?: string;
  placement?: TooltipProps['placement'];
}

export function IconButton({
  label,
  keys,
  placement,
  variant = 'ghost',
  size = 'sm',
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} placement={placement}>
      <Button {...props} variant={variant} size={size} aria-label={label} className={cx('icon-only', className)} />
    </Tooltip>
  );
}
