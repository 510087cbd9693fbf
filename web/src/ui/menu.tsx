import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaItem,
  MenuSection as AriaSection,
  MenuTrigger,
  Popover,
  Separator,
  type MenuItemProps as AriaItemProps,
  type PopoverProps,
  type Selection,
} from 'react-aria-components';
import { cx } from '@/shared/cx';

/** `<Menu trigger={<Button>Export</Button>} label="Export"><MenuItem onAction={…}>CSV</MenuItem></Menu>` */
export function Menu({
  trigger,
  label,
  placement = 'bottom start',
  onOpenChange,
  children,
}: {
  trigger: ReactElement;
  label: string;
  placement?: PopoverProps['placement'];
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}) {
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      {trigger}
      <Popover className="popover" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps extends Omit<AriaItemProps, 'className' | 'children'> {
  icon?: ReactNode;
  danger?: boolean;
  /** Hint at the right: a count, a `<Kbd>`. */
  hint?: ReactNode;
  children: ReactNode;
}

export function MenuItem({ icon, danger, hint, children, textValue, ...props }: MenuItemProps) {
  return (
    <AriaItem
      {...props}
      textValue={textValue ?? (typeof children === 'string' ? children : undefined)}
      className={cx('menu-item', danger && 'danger')}
    >
      {({ selectionMode, isSelected }) => (
        <>
          {selectionMode !== 'none' ? (
            <span className="menu-check">{isSelected ? <Check className="icon icon-sm" aria-hidden /> : null}</span>
          ) : null}
          {icon}
          <span className="clip">{children}</span>
          {hint ? <span className="count">{hint}</span> : null}
        </>
      )}
    </AriaItem>
  );
}

export function MenuSection({
  title,
  selectionMode,
  selectedKeys,
  onSelectionChange,
  children,
}: {
  title?: string;
  selectionMode?: 'single' | 'multiple';
  selectedKeys?: Iterable<string>;
  onSelectionChange?: (keys: Selection) => void;
  children: ReactNode;
}) {
  const selection = selectionMode ? { selectionMode, selectedKeys, onSelectionChange } : {};
  return (
    <AriaSection aria-label={title} {...selection}>
      {title ? <Header className="menu-header">{title}</Header> : null}
      {children}
    </AriaSection>
  );
}

export const MenuSeparator = () => <Separator className="menu-separator" />;
