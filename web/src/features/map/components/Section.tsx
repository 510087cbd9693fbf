import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { IconButton } from '@/ui/button';

/** A part of the docked column that folds away. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <section className="map-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <IconButton
          label={isOpen ? `Collapse ${title.toLowerCase()}` : `Expand ${title.toLowerCase()}`}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          <Chevron className="icon icon-sm" />
        </IconButton>
      </header>
      {isOpen ? children : null}
    </section>
  );
}
