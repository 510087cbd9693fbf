import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Save } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { asProblem, useCan, type Query } from '@/api';
import { announce } from '@/shared/announce';
import { number, plural } from '@/shared/format';
import { Button, Page, toast } from '@/ui';
import { DataTable, isSelected, selectedCount } from '@/ui/table';
import { bulkTarget } from './bulk';
import { BulkDeleteDialog, BulkEditDialog } from './bulk-dialogs';
import { ColumnChooser } from './column-chooser';
import type { ListConfig } from './config';
import { CreateLink } from './create-link';
import { ExportMenu } from './export-menu';
import { FilterBar, SearchBox } from './filter-bar';
import { activeFilters } from './filters';
import { ListState } from './list-state';
import { RowHeight } from './row-height';
import { SelectionBar } from './selection-bar';
import { useListKeys } from './use-list-keys';
import { useListState } from './use-list-state';
import { useRows } from './use-rows';
import { totalsCell } from './totals-cell';
import { useSelection } from './use-selection';
import { useSavedViewChange } from './saved-views';
import { savableSearch } from './search';
import { ViewDialog } from './view-dialog';
import { ViewMenu } from './view-menu';

const RECORD_FIELDS = ['id', 'version'] as const;

/** A whole list page: search, filters, saved views, columns, virtual rows, totals, selection, bulk work, export, side panel. */
export function ResourceList<T extends { id: string }>({ config }: { config: ListConfig<T> }) {
  const { resource } = config;
  const can = useCan();
  const navigate = useNavigate();
  const state = useListState(config);
  const searchInput = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<'edit' | 'delete' | 'view' | null>(null);
  const [fitting, setFitting] = useState<readonly string[]>([]);
  const [cursor, setCursor] = useState<{ id: string; index: number } | null>(null);
  const viewChange = useSavedViewChange(config.page);

  const query = useMemo<Query>(() => {
    const fields = new Set([
      ...(config.recordFields ?? RECORD_FIELDS),
      ...config.baseFields,
      ...state.chosen.flatMap((column) => [...column.fields]),
    ]);
    return { ...config.extraQuery, ...state.apiQuery, sort: state.sort, fields: [...fields].join(',') };
  }, [config, state.apiQuery, state.chosen, state.sort]);
  const { head, total, rows, fetching, onVisibleRange, idsBetween } = useRows(resource, query, true);

  const wantsTotals = Boolean(config.totals?.length) && can(config.totalsPermission);
  const totals = useQuery({
    ...resource.list({ ...state.apiQuery, fields: 'id', limit: 1, totals: config.totals?.join(',') }),
    enabled: wantsTotals && head.isSuccess,
    select: (list) => list.totals ?? {},
  });
  const filtered = Boolean(state.search.q) || activeFilters(state.filters, state.values).length > 0;
  const everything = useQuery({
    ...resource.list({ fields: 'id', limit: 1 }),
    enabled: filtered && head.isSuccess,
    select: (list) => list.total,
  });
  const selected = useSelection(config.amountOf, totals.data?.[config.totals?.[0] ?? '']);
  const count = selectedCount(selected.selection, total);

  useEffect(() => {
    if (head.isSuccess) announce(plural(total, config.one, config.many));
  }, [head.isSuccess, total, config.one, config.many]);

  const openId = state.search.open;
  const current = useMemo(() => {
    const id = openId ?? cursor?.id;
    if (!id) return -1;
    if (cursor?.id === id && rows.get(cursor.index)?.id === id) return cursor.index;
    for (const [index, row] of rows) if (row.id === id) return index;
    return -1;
  }, [openId, cursor, rows]);

  const show = useCallback(
    (index: number, open: boolean) => {
      const row = rows.get(index);
      if (!row) return;
      setCursor({ id: row.id, index });
      if (open && config.Panel) void state.go({ open: row.id }, { replace: Boolean(openId) });
    },
    [rows, config.Panel, state, openId],
  );
  const step = (by: number) => {
    const next = current < 0 ? 0 : current + by;
    if (next >= 0 && next < total) show(next, Boolean(openId));
  };
  const openRowPage = (row: T) =>
    config.rowHref ? void navigate({ to: config.rowHref(row) }) : void state.go({ open: row.id });
  const openPage = () => {
    const row = rows.get(current);
    if (row) openRowPage(row);
  };
  const closePanel = () => void state.go({ open: undefined }, { replace: true });

  const canEdit = config.editPermission !== null && can(config.editPermission);
  const bulkFields = (config.bulkFields ?? []).filter((field) =>
    can(field.permission ?? config.editPermission ?? undefined),
  );
  const selectable = canEdit || bulkFields.length > 0 || Boolean(config.selectionActions);
  useListKeys({
    next: () => step(1),
    previous: () => step(-1),
    select: () => {
      const row = rows.get(current);
      if (row && selectable) selected.change([row.id], [row], !isSelected(selected.selection, row.id));
    },
    open: openPage,
    edit: canEdit ? openPage : undefined,
    close: () => (openId ? closePanel() : selected.clear()),
    focusSearch: config.search === false ? undefined : () => searchInput.current?.focus(),
  });

  const onToggle = async (_: number, row: T, on: boolean, range: [number, number] | null) => {
    if (!range) return selected.change([row.id], [row], on);
    const ids = await idsBetween(...range);
    selected.change(ids, [...rows.values()], on);
  };

  const shownCount = head.isSuccess
    ? filtered && everything.data !== undefined
      ? `${number(total)} of ${number(everything.data)}`
      : number(total)
    : null;
  const { Panel } = config;
  const openRow = current >= 0 ? rows.get(current) : undefined;
  const bulkProps = {
    resource,
    target: bulkTarget(selected.selection, state.apiQuery),
    count,
    one: config.one,
    many: config.many,
    rowName: config.rowName,
    nameField: config.baseFields,
    onClose: () => setDialog(null),
    onDone: () => {
      setDialog(null);
      selected.clear();
    },
  };

  return (
    <Page
      title={config.title}
      flat
      count={shownCount}
      beside={
        <>
          {config.beside}
          <ViewMenu
            page={config.page}
            allLabel={`All ${config.many}`}
            views={state.views}
            current={state.view}
            search={state.search}
            canSave={can('saved_views_edit')}
            onApply={(view) => void state.applyView(view)}
          />
        </>
      }
      actions={
        <>
          {config.headerActions}
          {config.exportFormats.length ? (
            <ExportMenu
              resource={resource}
              query={query}
              formats={config.exportFormats}
              total={total}
              one={config.one}
              many={config.many}
            />
          ) : null}
          {config.create && canEdit ? <CreateLink {...config.create} /> : null}
          {config.primaryAction}
        </>
      }
    >
      {config.notice}
      <div className="toolbar" role="search" aria-label={`Filter ${config.many}`}>
        {config.search === false ? null : (
          <SearchBox value={state.text} onChange={state.setText} inputRef={searchInput} />
        )}
        <FilterBar
          context={{ resource, fields: state.filters, q: state.search.q }}
          values={state.values}
          onChange={(changes) => void state.go(changes)}
        />
        <span className="flex-1" />
        {filtered ? (
          <Button variant="ghost" size="sm" onPress={state.clear}>
            Clear
          </Button>
        ) : null}
        <span className="contents max-md:hidden">
          {filtered ? <span className="toolbar-divider" /> : null}
          {can('saved_views_edit') ? (
            <Button variant="ghost" size="sm" onPress={() => setDialog('view')}>
              <Save className="icon icon-sm" />
              Save view
            </Button>
          ) : null}
          <ColumnChooser
            columns={state.columns}
            chosen={state.chosen}
            fitting={fitting}
            onChange={(ids) => void state.go({ cols: ids?.join(',') })}
          />
          <RowHeight />
        </span>
      </div>
      <div className="split">
        <div className="list-column">
          {fetching && !head.isPending ? <div className="progress-line" /> : null}
          <ListState
            head={head}
            config={config}
            columns={state.chosen}
            filtered={filtered}
            hidden={everything.data}
            activeCount={activeFilters(state.filters, state.values).length + (state.search.q ? 1 : 0)}
            onClear={state.clear}
          >
            <DataTable
              label={config.title}
              columns={state.chosen}
              onlyEssential={Boolean(openId && Panel)}
              count={total}
              rows={rows}
              onVisibleRange={onVisibleRange}
              sort={state.sort}
              onSort={(sort) => void state.go({ sort })}
              selection={selectable ? selected.selection : undefined}
              onToggle={(...toggle) => void onToggle(...toggle)}
              onToggleAll={(on) => (on ? selected.selectAll() : selected.clear())}
              current={current}
              onRowClick={(index) => show(index, true)}
              onRowOpen={openRowPage}
              rowName={config.rowName}
              totals={wantsTotals ? totalsCell<T>(config, total, totals.data ?? {}) : undefined}
              onFit={setFitting}
            />
          </ListState>
          {count > 0 ? (
            <SelectionBar
              selection={selected.selection}
              total={total}
              amounts={selected.amounts}
              onSelectAll={selected.selectAll}
              onClear={selected.clear}
              onEdit={bulkFields.length ? () => setDialog('edit') : undefined}
              onDelete={canEdit ? () => setDialog('delete') : undefined}
            >
              {config.selectionActions?.(selected.selection, selected.rows, selected.clear)}
            </SelectionBar>
          ) : null}
        </div>
        {openId && Panel ? (
          <Panel
            key={openId}
            id={openId}
            row={openRow}
            onPrevious={current > 0 ? () => step(-1) : undefined}
            onNext={current < total - 1 ? () => step(1) : undefined}
            onClose={closePanel}
          />
        ) : null}
      </div>
      {dialog === 'edit' ? <BulkEditDialog {...bulkProps} fields={bulkFields} /> : null}
      {dialog === 'delete' ? <BulkDeleteDialog {...bulkProps} /> : null}
      {dialog === 'view' ? (
        <ViewDialog
          view={undefined}
          pending={viewChange.isPending}
          onClose={() => setDialog(null)}
          onSave={(name, shared) =>
            viewChange.mutate(
              { act: 'create', body: { name, shared, search: savableSearch(state.search) } },
              {
                onSuccess: (view) => {
                  setDialog(null);
                  if (view) void state.go({ view: view.id });
                },
                onError: (error) => toast(asProblem(error).message, { tone: 'error' }),
              },
            )
          }
        />
      ) : null}
    </Page>
  );
}
