import { CircleAlert, MapPin } from 'lucide-react';
import { type ClipboardEvent, type FocusEvent, useId, useState } from 'react';
import { announce } from '@/shared/announce';
import { type Position, type Reading, words } from '@/shared/place/coordinates';
import { parseCoordinates } from '@/shared/place/parse-coordinates';
import { Button } from '@/ui';
import { type Axis, angleIn, CoordinateInput } from './coordinate-input';
import { PickMap } from './lazy-pick-map';
import './place.css';
import { Plausibility } from './plausibility';
import { type Coordinates, type PlaceValue, positionOf } from './value';

export interface CoordinatesFieldProps {
  /** State and country, where the record has them, are what the position is checked against. */
  value: PlaceValue;
  onChange: (coordinates: Coordinates) => void;
  errors?: Partial<Record<Axis, string | null>>;
  /** Told when what stands in a field cannot be read, and null when it can again. */
  onInvalid?: (axis: Axis, message: string | null) => void;
  autoFocus?: boolean;
}

interface Said {
  text: string;
  tone: 'note' | 'error';
}

const AXES: readonly Axis[] = ['latitude', 'longitude'];
const HINT = 'Paste decimal degrees, degrees and minutes, or a map link into either field.';
const PLAIN_NUMBER = /^\s*[+−-]?\d*\.?\d*\s*$/;

/** Latitude and longitude: typed, pasted in any spelling into either field, or picked on a map; with what is odd about them. */
export function CoordinatesField({ value, onChange, errors, onInvalid, autoFocus }: CoordinatesFieldProps) {
  const panel = useId();
  const [isPicking, setPicking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  // What was typed stands in a field until it can be read: a position from elsewhere replaces the fields with it.
  const [fresh, setFresh] = useState<{ count: number; focus: Axis | null }>({ count: 0, focus: null });
  const position = positionOf(value);

  const place = (next: Coordinates, focus: Axis | null) => {
    setFresh(({ count }) => ({ count: count + 1, focus }));
    for (const axis of AXES) onInvalid?.(axis, null);
    onChange(next);
  };
  const put = (next: Position, focus: Axis | null = null) => {
    place(next, focus);
    setSaid(null);
  };
  const take = (reading: Reading, at: Axis, focus: Axis | null) => {
    if ('position' in reading) {
      put(reading.position, focus);
      if (reading.note) setSaid({ text: reading.note, tone: 'note' });
      announce(`Coordinates ${words(reading.position)}`);
      return;
    }
    if ('error' in reading) return setSaid({ text: reading.error, tone: 'error' });
    const axis = 'bare' in reading ? at : 'latitude' in reading ? 'latitude' : 'longitude';
    place({ latitude: value.latitude, longitude: value.longitude, [axis]: angleIn(reading, axis) }, focus);
    setSaid(null);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    const at = axisOf(event.target);
    if (!at || PLAIN_NUMBER.test(text)) return;
    event.preventDefault();
    take(parseCoordinates(text), at, at);
  };
  // A pair that was typed into one field is a pair as well.
  const leave = (event: FocusEvent) => {
    const at = axisOf(event.target);
    if (!at) return;
    const reading = parseCoordinates((event.target as HTMLInputElement).value);
    if ('position' in reading) take(reading, at, axisOf(event.relatedTarget));
  };

  return (
    <div className="coordinates" onPaste={paste} onBlur={leave}>
      <div className="coordinates-fields">
        {AXES.map((axis) => (
          <CoordinateInput
            key={`${axis}${fresh.count}`}
            axis={axis}
            value={value[axis]}
            autoFocus={fresh.count ? fresh.focus === axis : autoFocus && axis === 'latitude'}
            error={errors?.[axis]}
            onInvalid={(message) => onInvalid?.(axis, message)}
            onChange={(degrees) => {
              setSaid(null);
              onChange({ latitude: value.latitude, longitude: value.longitude, [axis]: degrees });
            }}
          />
        ))}
      </div>
      <div className="coordinates-tools">
        <Button size="sm" aria-expanded={isPicking} aria-controls={panel} onPress={() => setPicking(!isPicking)}>
          <MapPin className="icon icon-sm" aria-hidden />
          {isPicking ? 'Close map' : 'Pick on map'}
        </Button>
        <div className="coordinates-said" aria-live="polite">
          {said?.tone === 'error' ? (
            <p className="field-error">
              <CircleAlert className="icon icon-sm" aria-hidden />
              <span>{said.text}</span>
            </p>
          ) : (
            <p className="field-hint">{said?.text ?? HINT}</p>
          )}
        </div>
      </div>
      <div id={panel} hidden={!isPicking}>
        {isPicking ? <PickMap position={position} onPick={put} /> : null}
      </div>
      <Plausibility position={position} state={value.state} country={value.country} onSuggestion={put} />
    </div>
  );
}

function axisOf(target: EventTarget | null): Axis | null {
  const name = target instanceof HTMLInputElement ? target.name : '';
  return AXES.find((axis) => axis === name) ?? null;
}
