export { ChartTable, EChart, type ChartTableData } from './e-chart';
export type { EChartsCoreOption } from './echarts';
export { chartPalette, seriesOf, type ChartPalette } from './palette';
