import { beamWords, bearingsOf, isAllAround } from './beam';

const RADIUS = 46;
const at = (bearing: number) => {
  const angle = (bearing * Math.PI) / 180;
  return `${(RADIUS * Math.sin(angle)).toFixed(2)} ${(-RADIUS * Math.cos(angle)).toFixed(2)}`;
};

/** A beam seen from above, north up. */
export function BeamGlyph({
  azimuth,
  width,
  large,
}: {
  azimuth: number | null;
  width: number | null;
  /** With the compass around it. */
  large?: boolean;
}) {
  const beam = { azimuth, width };
  const points = bearingsOf(beam).map(at);
  const outline = isAllAround(beam) ? points : ['0 0', ...points];
  return (
    <svg
      viewBox="-60 -60 120 120"
      className={large ? 'beam beam-large' : 'beam'}
      role="img"
      aria-label={`Beam: ${beamWords(beam)}`}
    >
      <circle r={RADIUS} className="beam-ring" />
      <path d={`M${outline.join('L')}Z`} className="beam-wedge" />
      <circle r={large ? 3 : 7} className="beam-mast" />
      {large ? (
        <text y={-50} className="beam-north">
          N
        </text>
      ) : null}
    </svg>
  );
}
