import { Link } from '@tanstack/react-router';
import { Maximize2 } from 'lucide-react';
import { buttonClass } from '@/ui/button';

/** To the record's own page, beside the close button of its panel. */
export function RecordLink({ href, name }: { href: string; name: string }) {
  return (
    <Link to={href} className={buttonClass('ghost', 'sm', 'icon-only')} aria-label={`Open ${name}`} title="Open record">
      <Maximize2 className="icon icon-sm" aria-hidden />
    </Link>
  );
}
