export { CoordinatesField, type CoordinatesFieldProps } from './coordinates-field';
export { PlaceFact } from './place-fact';
export type { Coordinates, PlaceValue } from './value';
