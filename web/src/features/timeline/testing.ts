import type { Answer } from './decode';
import type { Term } from './types';

let made = 0;

/** A term over a circuit from Feb 10, 2025 to Feb 9, 2027 with 60 days' notice, on Nov 23, 2026. */
export function testTerm(changes: Partial<Term> = {}): Term {
  made += 1;
  const subject = changes.subject_id ?? `c${made}`;
  return {
    id: `k${made}.${subject}`,
    subject: 'circuit',
    subject_id: subject,
    contract_id: `k${made}`,
    label: `CKT-${made}`,
    a: 'Boise',
    z: 'Reno',
    place: null,
    agreement_number: `SO-${made}`,
    kind: 'service_order',
    status: 'active',
    start_date: '2025-02-10',
    end_date: '2027-02-09',
    notice_not_before: null,
    notice_from: '2026-12-11',
    install_date: '2025-03-01',
    decision_deadline: '2026-12-11',
    days_to_deadline: 18,
    urgency: 'critical',
    end_of_term: 'auto_renew',
    predecessor_id: null,
    successor_id: null,
    currency: 'USD',
    mrc: 1000,
    current_rate: 1030.5,
    counterparty: 'Lumen',
    carrier_id: 'lumen',
    ...changes,
  };
}

export const testLicense = (changes: Partial<Term> = {}): Term =>
  testTerm({
    subject: 'rf_license',
    contract_id: null,
    label: 'WQXT412',
    agreement_number: null,
    kind: 'rf_license',
    start_date: null,
    end_date: '2026-12-10',
    notice_from: null,
    install_date: null,
    decision_deadline: '2026-12-10',
    days_to_deadline: 17,
    end_of_term: null,
    currency: null,
    mrc: null,
    current_rate: null,
    counterparty: null,
    carrier_id: null,
    ...changes,
  });

/** The terms as the API would send them. */
export function testAnswer(terms: readonly Term[], changes: Partial<Answer> = {}): Answer {
  const columns = Object.keys(testTerm()).filter((name) => name !== 'id');
  return {
    business_date: '2026-11-23',
    columns,
    rows: terms.map((term) => columns.map((name) => term[name as keyof Term] ?? null)),
    carriers: [
      { id: 'lumen', name: 'Lumen', series: 1 },
      { id: 'zayo', name: 'Zayo', series: 2 },
    ],
    total: terms.length,
    ...changes,
  };
}
