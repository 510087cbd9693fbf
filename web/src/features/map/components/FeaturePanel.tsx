import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from '@/ui/button';

interface FeaturePanelProps {
  /** Above the title: of what kind it is. */
  kind: ReactNode;
  title: ReactNode;
  /** Beside the close button. */
  actions?: ReactNode;
  marks?: ReactNode;
  footer?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Floats over the map at the right; at the bottom of a narrow screen. */
export function FeaturePanel({ kind, title, actions, marks, footer, onClose, children }: FeaturePanelProps) {
  const id = useId();
  return (
    <aside className="map-float feature-panel" aria-labelledby={id}>
      <header>
        <div className="feature-panel-kind">
          <span className="clip">{kind}</span>
          <span className="feature-panel-actions">
            {actions}
            <IconButton label="Close" keys="escape" onPress={onClose}>
              <X className="icon icon-sm" />
            </IconButton>
          </span>
        </div>
        <h2 id={id}>{title}</h2>
        {marks ? <div className="feature-panel-marks">{marks}</div> : null}
      </header>
      <div className="feature-panel-body">{children}</div>
      {footer ? <footer>{footer}</footer> : null}
    </aside>
  );
}
