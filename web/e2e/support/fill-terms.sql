-- A contract over each of :terms filled circuits, in every phase of its life. Every value follows from a row's number and
-- today's date. The circuits' own copy of the term follows, as the product keeps it.
\set ON_ERROR_STOP on
begin;

create temporary table term as
select n, id, carrier_id, mrc, current_date - ((n * 89) % 2300) + 60 as starts, (array[12, 24, 36, 60])[1 + n % 4] as months, (array[0, 30, 60, 90, 120])[1 + n % 5] as notice
from (select (row_number() over (order by circuit_id))::int as n, c.* from circuits c where circuit_id like 'FILL-%' and deleted_at is null) c where n <= :terms;

insert into contracts (id, agreement_number, anchor_day, carrier_id, co_terminated, currency, start_date, term_months, end_date, end_of_term, renewal_term_months, escalator_anchor_on,
  escalator_every_months, escalator_kind, escalator_periods, external_ids, kind, notice_days, notice_not_before_days, status, renewal_settled, created_at, created_by, updated_at, updated_by, version)
select gen_random_uuid(), 'SO-FILL-' || lpad(n::text, 6, '0'), extract(day from starts), carrier_id, false, 'USD', starts, case when n % 17 > 0 then months end, ends,
  (array['auto_renew', 'month_to_month', 'auto_disconnect'])[1 + n % 3], 12, starts, 12, 'none', '[]', '[]', 'service_order', notice, case when n % 7 = 0 then notice + 60 end,
  case when ends is null then 'month_to_month' when ends < current_date then 'expired' when starts > current_date then 'scheduled' else 'active' end, false,
  now(), 'fill@netos.local', now(), 'fill@netos.local', 1
from term cross join lateral (select case when n % 17 > 0 then (starts + make_interval(months => months))::date - 1 end as ends) e;

insert into contract_subjects (id, contract_id, circuit_id, mrc, rate)
select gen_random_uuid(), k.id, t.id, t.mrc, case when k.status in ('active', 'month_to_month') then t.mrc end from term t join contracts k on k.agreement_number = 'SO-FILL-' || lpad(t.n::text, 6, '0');

update circuits c set contract_id = k.id, term_start = k.start_date, term_end = k.end_date, decision_deadline = k.decision_deadline
from contract_subjects s join contracts k on k.id = s.contract_id
where s.circuit_id = c.id and k.agreement_number like 'SO-FILL-%' and k.status in ('active', 'month_to_month');

commit;
analyze;
