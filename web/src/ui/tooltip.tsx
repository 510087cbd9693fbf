import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger, type TooltipProps } from 'react-aria-components';
import { Kbd } from './kbd';

export function Tooltip({
  text,
  keys,
  placement = 'bottom',
  children,
}: {
  text: ReactNode;
  keys?: string;
  placement?: TooltipProps['placement'];
  children: ReactElement;
}) {
  return (
    <TooltipTrigger delay={400} closeDelay={60}>
      {children}
      <AriaTooltip className="tooltip" placement={placement} offset={6}>
        {text}
        {keys ? <Kbd keys={keys} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
