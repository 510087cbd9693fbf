import { Rows2, Rows3 } from 'lucide-react';
import { setDensity, useDensity } from '@/shared/theme';
import { IconButton } from '@/ui';

export function RowHeight() {
  const density = useDensity();
  const Icon = density === 'compact' ? Rows3 : Rows2;
  return (
    <IconButton
      label={`Row height: ${density}`}
      onPress={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}
    >
      <Icon className="icon" />
    </IconButton>
  );
}
