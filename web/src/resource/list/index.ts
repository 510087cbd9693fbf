export type { ListConfig, PanelProps } from './config';
export type { FilterField } from './filters';
export { ResourceList } from './resource-list';
export { SidePanel } from './side-panel';
export { useListKeys } from './use-list-keys';
export { PAGE, useRows } from './use-rows';
