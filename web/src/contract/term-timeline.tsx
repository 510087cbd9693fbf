import { useId } from 'react';
import * as format from '@/shared/format';
import { useSize } from '@/shared/hooks/use-size';
import { wholeMonths } from './calendar';
import { placeLabels, type TimeLabel } from './label-layout';
import { timelineOf, type TimelineInput } from './timeline';
import './term.css';

const TOP = 24;
const BAR = 16;
const HEIGHT = 62;
const RENEWAL_INSET = 10;

const shortDay = (day: string) => format.date(day).replace(/, \d{4}$/, '');

function wordsOf({ start, end, today, install, deadline, renewalEnd }: TimelineInput): string {
  return [
    `Contract term from ${format.date(start)} to ${format.date(end)}`,
    install ? `installed ${format.date(install)}` : null,
    `today is ${format.date(today)}`,
    deadline ? `decide by ${format.date(deadline)}` : null,
    renewalEnd ? `renews to ${format.date(renewalEnd)} if nothing is done` : null,
  ]
    .filter(Boolean)
    .join(', ');
}

function todayWords({ start, end, today }: TimelineInput): string {
  if (today < start) return 'today, before the term';
  if (today > end) return 'today, after the term';
  return `today, month ${wholeMonths(start, today) + 1} of ${Math.max(1, wholeMonths(start, end) + 1)}`;
}

/** The term as one bar of time: installation, today, decide by, the notice window, what follows. */
export function TermTimeline({ renewalWords, ...input }: TimelineInput & { renewalWords: string | null }) {
  const pattern = useId();
  const [box, { width }] = useSize<HTMLDivElement>();
  const line = timelineOf(input);
  const px = (share: number) => Math.round(share * width * 10) / 10;

  const late = line.decide !== null && line.decide < line.today;
  const above: TimeLabel[] = [];
  if (line.decide !== null && input.deadline) {
    const text = `decide by ${shortDay(input.deadline)}`;
    above.push({ id: 'decide', text, at: px(line.decide), anchors: late ? ['end', 'start'] : ['start', 'end'] });
  }
  above.push({
    id: 'today',
    text: todayWords(input),
    at: px(line.today),
    anchors: late ? ['start', 'end'] : ['end', 'start'],
  });
  const installAt = Math.max(4, px(line.install ?? 0));
  if (line.install !== null && input.install) {
    const text = `installed ${format.date(input.install)}`;
    above.push({ id: 'install', text, at: installAt, anchors: ['start', 'end'] });
  }
  const below: TimeLabel[] = [
    {
      id: 'end',
      text: `${input.today > input.end ? 'ended' : 'ends'} ${format.date(input.end)}`,
      at: px(line.term.to),
      anchors: ['middle', 'end'],
    },
    { id: 'start', text: format.date(input.start), at: px(line.term.from), anchors: ['start'] },
    ...(line.renewal && input.renewalEnd
      ? [{ id: 'renewal', text: format.date(input.renewalEnd), at: px(line.renewal.to), anchors: ['end'] as const }]
      : []),
    ...line.years.map(({ year, at }) => ({ id: year, text: year, at: px(at), anchors: ['middle'] as const })),
  ];
  const [renewal] =
    line.renewal && renewalWords
      ? placeLabels(
          [{ id: 'renewal', text: renewalWords, at: 0, anchors: ['start'] }],
          px(line.renewal.to) - px(line.renewal.from) - 2 * RENEWAL_INSET,
          0,
        )
      : [];

  return (
    <div ref={box} className="term-timeline">
      {width === 0 ? null : (
        <svg width={width} height={HEIGHT} role="img" aria-label={wordsOf(input)}>
          <defs>
            <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" fill="var(--urg-critical-soft)" />
              <path d="M0 0V5" stroke="var(--urg-critical-mark)" strokeWidth="2" />
            </pattern>
          </defs>
          {line.years.map(({ year, at }) => (
            <path key={year} className="term-grid" d={`M${px(at)} ${TOP - 4}v${BAR + 8}`} />
          ))}
          <rect
            x={px(line.term.from)}
            y={TOP}
            width={px(line.term.to - line.term.from)}
            height={BAR}
            rx="3"
            className="term-bar"
          />
          {line.notice ? (
            <rect
              x={px(line.notice.from)}
              y={TOP}
              width={px(line.notice.to - line.notice.from)}
              height={BAR}
              fill={`url(#${pattern})`}
            />
          ) : null}
          {line.renewal ? (
            <rect
              x={px(line.renewal.from) + 1}
              y={TOP + 0.5}
              width={Math.max(0, px(line.renewal.to - line.renewal.from) - 1.5)}
              height={BAR - 1}
              rx="3"
              className="term-renewal"
            />
          ) : null}
          {renewal && line.renewal ? (
            <text x={px(line.renewal.from) + RENEWAL_INSET} y={TOP + 12}>
              {renewalWords}
            </text>
          ) : null}
          {line.install === null ? null : <path className="term-install" d={`M${installAt} ${TOP - 2}l4 -6h-8z`} />}
          <path className="term-today" d={`M${px(line.today)} ${TOP - 6}v${BAR + 10}`} />
          {line.decide === null ? null : (
            <path className="term-decide" d={`M${px(line.decide)} ${TOP - 4}v${BAR + 8}`} />
          )}
          {placeLabels(above, width).map(({ id, x, anchor, text }) => (
            <text key={id} x={x} y={TOP - 8} textAnchor={anchor} className={`term-${id}-label`}>
              {text}
            </text>
          ))}
          {placeLabels(below, width, 0).map(({ id, x, anchor, text }) => (
            <text key={id} x={x} y={HEIGHT - 4} textAnchor={anchor} className={`term-${id}-label`}>
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
