import { describe, expect, it } from 'vitest';
import { testCatalog, testRole } from '../testing';
import {
  changesOf,
  effectWords,
  groupRows,
  inOrder,
  levelOf,
  levelsOf,
  levelWords,
  nextLevel,
  rebase,
  rightRows,
  withLevel,
} from './matrix';

const rows = groupRows(testCatalog);
const row = (label: string) => rows.find((known) => known.label.startsWith(label))!;
const [force] = rightRows(testCatalog);
const set = (...permissions: string[]) => new Set(permissions);

describe('levels', () => {
  it('reads a group from its areas', () => {
    const circuits = row('Circuits');
    expect(levelOf(circuits, set())).toBe('none');
    expect(levelOf(circuits, set('circuits_view', 'endpoints_view', 'catalog_view'))).toBe('view');
    expect(levelOf(circuits, set('circuits_view', 'circuits_edit', 'endpoints_view', 'catalog_view'))).toBe('mixed');
  });

  it('goes none, view, edit and round again', () => {
    const carriers = row('Carriers');
    let granted: ReadonlySet<string> = set('sales_view');
    const seen = [1, 2, 3].map(() => {
      granted = withLevel(granted, carriers, nextLevel(carriers, granted));
      return levelOf(carriers, granted);
    });
    expect(seen).toEqual(['view', 'edit', 'none']);
    expect(granted).toEqual(set('sales_view'));
  });

  it('leaves out editing where there is nothing to edit', () => {
    expect(levelsOf(row('Audit'))).toEqual(['none', 'view']);
    expect(nextLevel(row('Audit'), set('audit_view'))).toBe('none');
  });

  it('gives and takes a single right', () => {
    const granted = withLevel(set(), force!, nextLevel(force!, set()));
    expect(granted).toEqual(set('circuits_force_status'));
    expect(levelWords(force!, levelOf(force!, granted))).toBe('Yes');
    expect(nextLevel(force!, granted)).toBe('none');
  });
});

describe('changes', () => {
  const role = testRole();
  const before = set(...role.permissions);

  it('names the line, the levels and who is meant', () => {
    const after = withLevel(before, row('Carriers'), 'edit');
    const [change, ...more] = changesOf(role, before, after, testCatalog);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ role: 'PM', from: 'view', to: 'edit', gains: true, people: 2 });
    expect(change?.row.label).toBe('Carriers');
    expect(effectWords(change!)).toBe('Two people gain it');
  });

  it('names the areas where a group was or becomes mixed', () => {
    const after = withLevel(before, row('Circuits'), 'view');
    expect(
      changesOf(role, before, after, testCatalog).map((change) => [change.row.label, change.from, change.to]),
    ).toEqual([
      ['Circuits', 'edit', 'view'],
      ['Endpoints', 'none', 'view'],
      ['Catalog', 'none', 'view'],
    ]);
  });

  it('is nothing when all went back', () => {
    const after = withLevel(withLevel(before, row('Carriers'), 'none'), row('Carriers'), 'view');
    expect(changesOf(role, before, after, testCatalog)).toEqual([]);
  });

  it('puts mine on top of theirs', () => {
    const mine = withLevel(before, row('Carriers'), 'edit');
    const theirs = withLevel(before, row('Financials'), 'view');
    expect([...rebase(before, mine, theirs)].sort()).toEqual(
      ['carriers_edit', 'carriers_view', 'circuits_edit', 'circuits_view', 'financials_view'].sort(),
    );
  });

  it('counts people in words', () => {
    expect(effectWords({ people: 0, gains: true })).toBe('Nobody gains it');
    expect(effectWords({ people: 1, gains: false })).toBe('One person loses it');
    expect(effectWords({ people: 33, gains: false })).toBe('33 people lose it');
  });
});

it('orders the roles as NetOS describes them, own ones last', () => {
  const named = (key: string, name: string) => testRole({ id: key, key, name });
  const order = inOrder([
    named('interns', 'Interns'),
    named('agent', 'Agent'),
    named('exec', 'Exec'),
    named('pm', 'PM'),
  ]);
  expect(order.map((role) => role.name)).toEqual(['Exec', 'PM', 'Agent', 'Interns']);
});
