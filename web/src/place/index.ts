export { CoordinatesField, type CoordinatesFieldProps } from './coordinates-field';
export { FormCoordinates } from './form-coordinates';
export { PlaceMapCard } from './place-map-card';
export { PlaceFact } from './place-fact';
export type { Coordinates, PlaceValue } from './value';
