export { MapPage, type MapPageProps } from './MapPage';
