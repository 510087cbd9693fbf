import * as format from '@/shared/format';
import { axisOf } from '../axis';
import { dateOf, dayNumber, dayOf } from '../days';
import type { Line } from '../groups';
import { scaleBetween, type Domain } from '../scale';
import type { Zoom } from '../search';
import type { Timeline } from '../types';
import { GroupAmounts, GroupMark, TermLabel } from './chart-rows';
import { Legend } from './legend';
import { TermBar } from './term-bar';

/** Width of the plot on A4 across, in px of paper: what the axis has room for. */
const PAPER = 760;

/** Every line of the chart on paper: the axis stands on each page. */
export function PrintChart({
  timeline,
  lines,
  zoom,
  window,
  filters,
}: {
  timeline: Timeline;
  lines: readonly Line[];
  zoom: Zoom;
  window: Domain;
  filters: string;
}) {
  const scale = scaleBetween(window, 100);
  const paper = scaleBetween(window, PAPER);
  const axis = axisOf(paper, zoom);
  const percent = (place: number) => `${(place / PAPER) * 100}%`;
  const today = scale.x(dayNumber(timeline.today));
  const shows = (day: number) => format.month(dateOf(day).toISOString());
  return (
    <div className="tl-print">
      <p>
        {format.plural(timeline.terms.length, 'term')} on {format.date(timeline.today)}, {shows(window.from)} to{' '}
        {format.month(dayOf(window.to - 1))}
        {filters ? ` · ${filters}` : ''}
      </p>
      <Legend
        notice={timeline.terms.some((term) => term.notice_not_before)}
        install={timeline.terms.some((term) => term.install_date)}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">Circuit or site</th>
            <th scope="col" aria-label="Time">
              <div className="tl-axis" data-weeks={axis.weeks || undefined}>
                {axis.major.map((tick) => (
                  <span
                    key={tick.key}
                    className="tl-major"
                    style={{ left: percent(tick.left), width: percent(tick.width) }}
                  >
                    {tick.label}
                  </span>
                ))}
                {axis.minor.map((tick) => (
                  <span
                    key={tick.key}
                    className="tl-minor"
                    style={{ left: percent(tick.left), width: percent(tick.width) }}
                  >
                    {tick.label}
                  </span>
                ))}
              </div>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            'term' in line ? (
              <tr key={line.term.id}>
                <th scope="row">
                  <span className="tl-label">
                    <TermLabel term={line.term} />
                  </span>
                </th>
                <td>
                  <div>
                    <TermBar term={line.term} scale={scale} unit="%" />
                    <i className="tl-today" style={{ left: `${today}%` }} />
                  </div>
                </td>
              </tr>
            ) : (
              <tr key={line.group.key} className="tl-group">
                <th scope="rowgroup" colSpan={2}>
                  <span className="tl-label">
                    <GroupMark group={line.group} />
                    {line.group.title} <span className="count">{format.plural(line.group.terms.length, 'term')}</span>
                    <GroupAmounts amounts={line.group.amounts} />
                  </span>
                </th>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
