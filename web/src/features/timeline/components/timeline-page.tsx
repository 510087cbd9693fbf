import { useNavigate } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { chipText } from '@/resource/list/chip-text';
import { FilterBar, SearchBox } from '@/resource/list/filter-bar';
import type { FilterField, FilterValues } from '@/resource/list/filters';
import { number, plural } from '@/shared/format';
import { useIsNarrow } from '@/shared/hooks/use-media';
import { useTypedText } from '@/shared/hooks/use-typed-text';
import { useShortcut } from '@/shared/shortcuts';
import { Button, Page } from '@/ui';
import { termChoices } from '../api';
import { contractHref, hrefOf } from '../href';
import { domainOf, printWindow } from '../scale';
import { withoutFilters, ZOOMS, type TimelineSearch } from '../search';
import '../timeline.css';
import type { Term, Timeline } from '../types';
import { useLines, useTimeline } from '../use-timeline';
import { Legend } from './legend';
import { PrintChart } from './print-chart';
import { PrintTable } from './print-table';
import { TermList } from './term-list';
import { TermPanel } from './term-panel';
import { TermTable } from './term-table';
import { TimelineActions } from './timeline-actions';
import { TimelineChart, type ChartHandle } from './timeline-chart';
import { TimelineState } from './timeline-state';
import { usePrinting } from './use-printing';

export interface TimelinePageProps {
  search: TimelineSearch;
  /** What changes; a step is one the back button takes back. */
  onSearch: (changes: TimelineSearch, step: 'push' | 'replace') => void;
  /** The whole address anew. */
  onReplace: (search: TimelineSearch) => void;
  /** Under the chart. */
  below?: ReactNode;
}

const GROUP = 'Timeline';

export function TimelinePage({ search, onSearch, onReplace, below }: TimelinePageProps) {
  const narrow = useIsNarrow();
  const printing = usePrinting();
  const navigate = useNavigate();
  const chart = useRef<ChartHandle>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const { zoom = '2y', group = 'carrier', show, open } = search;
  const { fields, values, query, filtered, all, active } = useTimeline(search);
  const timeline = query.data;
  const lines = useLines(timeline, group, search.fold);
  const shownTerms = lines.flatMap((line) => ('term' in line ? [line.term] : []));
  const at = shownTerms.findIndex((term) => term.id === open);
  const opened = timeline?.terms.find((term) => term.id === open);

  const change = (changes: TimelineSearch, step: 'push' | 'replace' = 'push') => onSearch({ zoom, ...changes }, step);
  const [text, setText] = useTypedText(search.q ?? '', (q) => change({ q: q || undefined }, 'replace'));
  const openTerm = (term: Term | undefined) => term && change({ open: term.id }, open ? 'replace' : 'push');
  const close = () => change({ open: undefined }, 'replace');
  const clear = () => {
    setText('');
    onReplace(withoutFilters(search));
  };
  const fold = (key: string) => {
    const folded = (search.fold ?? '').split(',').filter(Boolean);
    const next = folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key];
    change({ fold: next.join(',') || undefined }, 'replace');
  };
  const zoomBy = (steps: number) => {
    const next = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, ZOOMS.indexOf(zoom) + steps))];
    change({ zoom: next }, 'replace');
  };
  const toToday = () => chart.current?.toToday();
  const step = (by: number) => openTerm(shownTerms[at < 0 ? 0 : at + by]);

  useShortcut({ id: 'timeline.search', keys: '/', label: 'Filter the terms', group: GROUP }, () =>
    searchInput.current?.focus(),
  );
  const isTable = !narrow && show === 'table';
  const isChart = !narrow && !isTable;
  useShortcut({ id: 'timeline.today', keys: 't', label: 'Go to today', group: GROUP }, toToday, isChart);
  useShortcut({ id: 'timeline.in', keys: '+', label: 'Shorter time', group: GROUP }, () => zoomBy(-1), isChart);
  useShortcut({ id: 'timeline.out', keys: '-', label: 'Longer time', group: GROUP }, () => zoomBy(1), isChart);
  useShortcut({ id: 'timeline.next', keys: 'j', label: 'Next term', group: GROUP }, () => step(1));
  useShortcut({ id: 'timeline.previous', keys: 'k', label: 'Previous term', group: GROUP }, () => step(-1));
  useShortcut({ id: 'timeline.close', keys: 'escape', label: 'Close the panel', group: GROUP }, close, Boolean(open));

  const body = (loaded: Timeline) => {
    if (narrow) return <TermList timeline={loaded} onOpen={openTerm} />;
    return isTable ? (
      <TermTable
        timeline={loaded}
        sort={search.sort}
        openId={open}
        onSort={(sort) => change({ sort }, 'replace')}
        onOpen={openTerm}
        onPage={(term) => void navigate({ to: term.contract_id ? contractHref(term.contract_id) : hrefOf(term) })}
      />
    ) : (
      <TimelineChart
        timeline={loaded}
        lines={lines}
        zoom={zoom}
        openId={open}
        onOpen={openTerm}
        onFold={fold}
        handle={chart}
      />
    );
  };

  return (
    <Page
      title="Timeline"
      flat
      count={timeline ? countWords(timeline.total, filtered ? all : undefined) : null}
      actions={
        narrow ? null : (
          <TimelineActions zoom={zoom} group={group} isTable={!isChart} onChange={change} onToday={toToday} />
        )
      }
    >
      <div className="toolbar" role="search" aria-label="Filter terms">
        <SearchBox value={text} onChange={setText} inputRef={searchInput} />
        <FilterBar
          context={{ resource: termChoices, fields, q: search.q }}
          values={values}
          onChange={(changes) => change(changes)}
        />
        {filtered ? (
          <Button variant="ghost" size="sm" onPress={clear}>
            Clear
          </Button>
        ) : null}
        <span className="flex-1" />
        {isChart && timeline ? (
          <Legend
            notice={timeline.terms.some((term) => term.notice_not_before)}
            install={timeline.terms.some((term) => term.install_date)}
          />
        ) : null}
      </div>
      <div className="split">
        <div className="list-column">
          {query.isFetching && timeline ? <div className="progress-line" /> : null}
          <TimelineState query={query} filtered={filtered} hidden={all} onClear={clear}>
            {body}
          </TimelineState>
          {below}
        </div>
        {opened && timeline ? (
          <TermPanel
            key={opened.id}
            term={opened}
            carrier={timeline.carriers.get(opened.carrier_id ?? '')}
            today={timeline.today}
            onPrevious={at > 0 ? () => step(-1) : undefined}
            onNext={at >= 0 && at < shownTerms.length - 1 ? () => step(1) : undefined}
            onClose={close}
          />
        ) : null}
      </div>
      {printing && timeline && isTable ? (
        <PrintTable timeline={timeline} sort={search.sort} filters={filterWords(search.q, active, values, timeline)} />
      ) : null}
      {printing && timeline && !isTable ? (
        <PrintChart
          timeline={timeline}
          lines={lines}
          zoom={zoom}
          window={printWindow(domainOf(timeline.terms, timeline.today), zoom, timeline.today)}
          filters={filterWords(search.q, active, values, timeline)}
        />
      ) : null}
    </Page>
  );
}

/** The filters as one line: on paper there are no chips. */
function filterWords(
  q: string | undefined,
  active: readonly FilterField[],
  values: FilterValues,
  { carriers }: Timeline,
) {
  const names = [...carriers.values()].map(({ id, name }) => [id, name] as const);
  const chips = active.map((field) => {
    const words = (field.options ?? []).map(({ value, label }) => [value, label] as const);
    return `${field.label} ${chipText(field, values, new Map([...names, ...words]))}`;
  });
  return [...(q ? [`“${q}”`] : []), ...chips].join(', ');
}

const countWords = (total: number, all: number | undefined) =>
  all === undefined || all === total ? plural(total, 'term') : `${number(total)} of ${plural(all, 'term')}`;
