import type { ReactNode } from 'react';
import * as format from '@/shared/format';
import { Figure } from '@/ui';
import type { Preview } from '../../types';

const GHZ = 1000;
const CLEARANCE = 0.6;

const tilt = (degrees: number | null) =>
  degrees === null ? undefined : `${degrees < 0 ? 'down' : 'up'} ${format.fixed(Math.abs(degrees), 1)}°`;

const value = (number: number | null, unit: string, decimals = 1): ReactNode =>
  number === null ? (
    format.NONE
  ) : (
    <>
      {format.fixed(number, decimals)} <span className="unit">{unit}</span>
    </>
  );

/** Distance, azimuths, loss, Fresnel radius and reach of a path. */
export function PathFigures({ path }: { path: Preview }) {
  const { distance_km: km, fresnel_m: fresnel, frequency_mhz: mhz, reach_km: reach, a_tilt_deg: down } = path;
  return (
    <div className="path-figures">
      <Figure label="Distance" value={value(km, 'km', 2)} sub={km === null ? undefined : format.miles(km)} />
      <Figure label="Azimuth A to Z" value={value(path.a_azimuth_deg, '°')} sub={tilt(down)} />
      <Figure label="Azimuth Z to A" value={value(path.z_azimuth_deg, '°')} sub={tilt(down === null ? null : -down)} />
      <Figure
        label="Free-space loss"
        value={value(path.fspl_db, 'dB')}
        sub={mhz === null ? 'no frequency yet' : `at ${format.number(mhz / GHZ, 3)} GHz`}
      />
      <Figure
        label="Fresnel radius"
        value={value(fresnel, 'm')}
        sub={fresnel === null ? undefined : `mid-path, 60% is ${format.fixed(fresnel * CLEARANCE, 1)} m`}
      />
      <Figure
        label="Reach"
        value={
          km === null || reach === null ? (
            format.NONE
          ) : (
            <>
              {format.fixed(km, 1)} <span className="unit">of {format.number(reach)} km</span>
            </>
          )
        }
        sub={path.band ? `${path.band} band` : undefined}
      />
    </div>
  );
}
