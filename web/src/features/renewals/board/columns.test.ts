import { describe, expect, it } from 'vitest';
import { boardColumns } from './columns';

const TODAY = '2026-11-23';
const ids = (filters: Record<string, string>) => boardColumns(filters, TODAY).map(({ id }) => id);

describe('columns of the board', () => {
  it('has a column for every stage, what is missed among the pending', () => {
    const [pending, , , , completed, withdrawn] = boardColumns({}, TODAY);
    expect(ids({})).toEqual(['pending', 'in_review', 'decided', 'notice_sent', 'completed', 'withdrawn']);
    expect(pending?.query).toEqual({ status: 'pending,missed', open: 'true', sort: 'deadline' });
    expect(completed?.query).toEqual({ status: 'completed', closed_on__gte: '2026-08-25', sort: '-closed_on' });
    expect([completed?.folded, withdrawn?.folded]).toEqual([false, true]);
  });

  it('sends the filters with each of them', () => {
    for (const { query } of boardColumns({ carrier_id: 'c1', q: 'boise' }, TODAY)) {
      expect(query).toMatchObject({ carrier_id: 'c1', q: 'boise' });
    }
  });

  it.each([
    [{ status: 'decided,completed' }, ['decided', 'completed']],
    [{ status: 'missed' }, ['pending']],
    [{ open: 'true' }, ['pending', 'in_review', 'decided', 'notice_sent']],
    [{ open: 'false' }, ['completed', 'withdrawn']],
  ])('leaves out what the filters leave empty: %j', (filters, expected) => expect(ids(filters)).toEqual(expected));

  it('asks for the missed alone when only they are wanted', () =>
    expect(boardColumns({ status: 'missed' }, TODAY)[0]?.query.status).toBe('missed'));

  it('lets the reader look farther back', () =>
    expect(boardColumns({ closed_on__gte: '2026-01-01', open: 'false' }, TODAY)[0]?.query.closed_on__gte).toBe(
      '2026-01-01',
    ));
});
