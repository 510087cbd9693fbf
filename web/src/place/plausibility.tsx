import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCan } from '@/api';
import { useDebounced } from '@/shared/hooks/use-debounced';
import type { Position } from '@/shared/place/coordinates';
import { Banner, Button } from '@/ui';
import { placeCheck } from './api';

const SETTLED_MS = 400;

/** What is odd about a position, said once typing has settled. It warns and stops nobody. */
export function Plausibility({
  position,
  state,
  country,
  onSuggestion,
}: {
  position: Position | null;
  state: string | null | undefined;
  country: string | null | undefined;
  onSuggestion: (position: Position) => void;
}) {
  const can = useCan();
  const latitude = position?.latitude ?? null;
  const longitude = position?.longitude ?? null;
  const place = useMemo(
    () => ({ latitude, longitude, state: state?.trim() ?? '', country: country?.trim() ?? '' }),
    [latitude, longitude, state, country],
  );
  const asked = useDebounced(place, SETTLED_MS);
  const check = useQuery({
    ...placeCheck(asked),
    enabled: asked.latitude !== null && asked.longitude !== null && can('analysis_view'),
    retry: false,
  });
  const answer = position && asked.latitude !== null ? check.data : undefined;
  const where = [answer?.found.state, answer?.found.country].filter(Boolean).join(', ');
  return (
    <div className="coordinates-doubts" aria-live="polite">
      {answer?.warnings.map(({ code, message, suggestion }) => (
        <Banner
          key={code}
          tone="warn"
          action={
            suggestion ? (
              <Button size="sm" onPress={() => onSuggestion(suggestion)}>
                Use the suggestion
              </Button>
            ) : null
          }
        >
          {message}
        </Banner>
      ))}
      {answer?.warnings.length === 0 && where ? <p className="field-hint">Lies in {where}.</p> : null}
    </div>
  );
}
