import { describe, expect, it } from 'vitest';
import { circuitLinks } from './links';

const defined = (filter: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

describe('circuitLinks', () => {
  const links = circuitLinks({ carrier_id: 'k1,k2', state: 'ID' }, true);

  it('keeps what the page is narrowed to in every link', () => {
    expect(defined(links.active)).toEqual({ carrier_id: 'k1,k2', state: 'ID', status: 'active' });
    expect(defined(links.atRisk)).toEqual({
      carrier_id: 'k1,k2',
      state: 'ID',
      at_risk: 'true',
      status: 'active,disconnect_pending',
    });
  });

  it('opens one carrier of those the page is narrowed to', () => {
    expect(links.carriers(['k2'], 'USD')).toMatchObject({ carrier_id: 'k2', state: 'ID', billed: 'true' });
  });

  it('lists what is billed in one currency, dearest first, with the rate it adds up', () => {
    const { cols, ...rest } = links.billed('EUR');
    expect(defined(rest)).toEqual({
      carrier_id: 'k1,k2',
      state: 'ID',
      billed: 'true',
      currency: 'EUR',
      sort: '-current_mrc',
    });
    expect(cols?.split(',')).toContain('current_mrc');
  });

  it('lists what would cost something to leave, the dearest first', () => {
    const { cols, ...rest } = links.exposed('USD');
    expect(defined(rest)).toEqual({
      carrier_id: 'k1,k2',
      state: 'ID',
      etf_today__gt: '0',
      currency: 'USD',
      sort: '-etf_today',
    });
    expect(cols?.split(',')).toContain('etf_today');
  });

  it('counts for the cost per Mbps only circuits that have both', () => {
    expect(links.priced('USD')).toMatchObject({ bandwidth_mbps__null: 'false', current_mrc__null: 'false' });
  });

  it('asks for nothing that needs the right to see money', () => {
    const plain = circuitLinks({}, false);
    for (const filter of [plain.billed(), plain.due(), plain.overdue(), plain.carriers(['k1']), plain.service('s1')]) {
      expect(JSON.stringify(filter)).not.toContain('mrc');
    }
  });

  it('bounds a month by its days, and leaves the first one open to what is late', () => {
    expect(defined(links.month('2027-02', '2026-11-23', 'active'))).toMatchObject({
      urgency: 'active',
      decision_deadline__gte: '2027-02-01',
      decision_deadline__lte: '2027-02-28',
    });
    const first = defined(links.month('2026-11', '2026-11-23'));
    expect(first).toMatchObject({ urgency: 'overdue,critical,active,watch', decision_deadline__lte: '2026-11-30' });
    expect(first).not.toHaveProperty('decision_deadline__gte');
  });
});
