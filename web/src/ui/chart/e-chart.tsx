import { Table2 } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTheme } from '@/shared/theme';
import { Button } from '../button';
import { init, type EChartsCoreOption } from './echarts';
import { chartPalette, type ChartPalette } from './palette';

export interface ChartTableData {
  columns: readonly { label: string; align?: 'end' }[];
  rows: readonly (readonly ReactNode[])[];
}

export function ChartTable({ caption, columns, rows }: ChartTableData & { caption: string }) {
  return (
    <div className="overflow-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="mini-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={columns[at]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A chart with its words and its table; the option is built from the tokens of the theme in force. */
export function EChart({
  label,
  height,
  option,
  table,
  onClick,
}: {
  label: string;
  height: number;
  /** Keep it stable (useCallback): the chart is redrawn when it changes. */
  option: (palette: ChartPalette) => EChartsCoreOption;
  table: ChartTableData;
  onClick?: (event: { name: string; seriesName?: string; dataIndex: number }) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const [asTable, setAsTable] = useState(false);
  const click = useRef(onClick);
  const id = useId();
  useEffect(() => {
    click.current = onClick;
  });
  useEffect(() => {
    if (!host.current || asTable) return;
    const chart = init(host.current, null, { renderer: 'svg' });
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.setOption({
      animation: !still,
      animationDuration: 200,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      ...option(chartPalette()),
    });
    chart.on('click', (event) =>
      click.current?.({ name: event.name, seriesName: event.seriesName, dataIndex: event.dataIndex ?? 0 }),
    );
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, theme, asTable]);
  return (
    <div className="flex min-h-0 flex-col" id={id}>
      {asTable ? (
        <ChartTable caption={label} {...table} />
      ) : (
        <div ref={host} role="img" aria-label={label} style={{ height }} />
      )}
      <Button variant="ghost" size="sm" className="self-end" onPress={() => setAsTable(!asTable)} aria-controls={id}>
        <Table2 className="icon icon-sm" />
        {asTable ? 'Show as chart' : 'Show as table'}
      </Button>
    </div>
  );
}
