import * as format from '@/shared/format';
import { useSize } from '@/shared/hooks/use-size';
import { profileOf, type PathInput } from './profile';

const HEIGHT = 190;
const USUAL_WIDTH = 508;
/** Below it the words would meet the beam. */
const ROOM_FOR_NOTES = 420;
const GROUND_WIDTH = 26;
const CLEAR_OF_GROUND = 46;

const metres = (value: number | null) => (value === null ? '' : `, ${format.number(value, 1)} m`);

/** The path from the side: ground at both ends, antennas, the beam and its first Fresnel zone. */
export function PathProfile({ path }: { path: PathInput }) {
  const [ref, { width: measured }] = useSize<HTMLDivElement>();
  const width = measured || USUAL_WIDTH;
  const { left, bottom, right, levels, distances, a, z, fresnel, isFlat, slope } = profileOf(path, {
    width,
    height: HEIGHT,
  });
  const middle = { x: (a.x + z.x) / 2, y: (a.antenna + z.antenna) / 2 };
  const rises = slope === 'rises';
  const km = `${format.fixed(path.distanceKm, 1)} km`;
  const roomy = width >= ROOM_FOR_NOTES;
  const words = (above: boolean, antenna: number) => (above ? antenna - 8 : Math.min(antenna + 18, bottom - 6));
  const block = (x: number, ground: number, inward: 1 | -1) =>
    `M${x} ${ground}h${inward * GROUND_WIDTH}L${x + inward * (GROUND_WIDTH + 14)} ${bottom}H${x}z`;
  return (
    <div ref={ref} className="path-profile">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`Path profile, ${km}, both ends, beam and first Fresnel zone${isFlat ? ', drawn flat' : ''}`}
      >
        {levels.map(({ y, metres: level }) => (
          <g key={level}>
            <path className="path-grid" d={`M${left} ${y}H${right}`} />
            <text x={left - 6} y={y + 4} textAnchor="end">
              {format.number(level)}
            </text>
          </g>
        ))}
        <text x={left - 6} y={12} textAnchor="end">
          m
        </text>
        <path className="path-base" d={`M${left} ${bottom}H${right}`} />
        <path className="path-ground" d={block(a.x, a.ground, 1)} />
        <path className="path-ground" d={block(z.x, z.ground, -1)} />
        {fresnel ? <path className="path-zone" d={fresnel} /> : null}
        <path className="path-beam" d={`M${a.x} ${a.antenna}L${z.x} ${z.antenna}`} />
        <path className="path-mast" d={`M${a.x} ${a.ground}V${a.antenna}M${z.x} ${z.ground}V${z.antenna}`} />
        <circle className="path-antenna" cx={a.x} cy={a.antenna} r="3.5" />
        <circle className="path-antenna" cx={z.x} cy={z.antenna} r="3.5" />
        {distances.map(({ x, km: at }) => (
          <text key={at} x={x} y={bottom + 13} textAnchor={at === 0 ? 'start' : 'middle'}>
            {format.number(at, 1)}
          </text>
        ))}
        <text x={right} y={bottom + 13} textAnchor="end">
          {km}
        </text>
        <text
          className="path-end"
          x={a.labelAbove ? a.x + 10 : a.x + CLEAR_OF_GROUND}
          y={words(a.labelAbove, a.antenna)}
        >
          {`A${metres(path.aHeightM)}`}
        </text>
        <text
          className="path-end"
          x={z.labelAbove ? z.x - 12 : z.x - CLEAR_OF_GROUND}
          y={words(z.labelAbove, z.antenna)}
          textAnchor="end"
        >
          {`Z${metres(path.zHeightM)}`}
        </text>
        {path.fresnelM !== null ? (
          <text
            x={middle.x + (slope === 'level' ? 0 : rises ? -14 : 14)}
            y={middle.y - 14}
            textAnchor={slope === 'level' ? 'middle' : rises ? 'end' : 'start'}
          >
            {roomy ? 'first Fresnel radius' : 'Fresnel'} {format.fixed(path.fresnelM, 1)} m
          </text>
        ) : null}
        {roomy ? (
          <text x={rises ? right - 60 : left + 60} y={bottom - 12} textAnchor={rises ? 'end' : 'start'}>
            terrain between the ends is not checked
          </text>
        ) : null}
      </svg>
      {roomy ? null : <p className="path-note">Terrain between the ends is not checked.</p>}
    </div>
  );
}
