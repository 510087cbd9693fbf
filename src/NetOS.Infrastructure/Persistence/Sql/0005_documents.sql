-- Documents: what EF's model does not say.

alter table documents
  add column owner_id uuid generated always as (coalesce(circuit_id, contract_id, asset_id, rf_link_id, electrical_service_id, customer_id)) stored,
  add column search_text text generated always as (netos_fold(title || ' ' || file_name)) stored,
  add constraint documents_one_owner check (num_nonnulls(circuit_id, contract_id, asset_id, rf_link_id, electrical_service_id, customer_id) = 1),
  add constraint documents_circuit_id_fkey foreign key (circuit_id) references circuits (id) on delete cascade,
  add constraint documents_contract_id_fkey foreign key (contract_id) references contracts (id) on delete cascade,
  add constraint documents_asset_id_fkey foreign key (asset_id) references infrastructure (id) on delete cascade,
  add constraint documents_rf_link_id_fkey foreign key (rf_link_id) references rf_links (id) on delete cascade,
  add constraint documents_electrical_service_id_fkey foreign key (electrical_service_id) references electrical_services (id) on delete cascade,
  add constraint documents_customer_id_fkey foreign key (customer_id) references customers (id) on delete cascade,
  add constraint documents_previous_id_fkey foreign key (previous_id) references documents (id);

-- The same file stands once at its owner; a document is replaced by one other.
create unique index documents_same_file on documents (owner_id, sha256) where deleted_at is null;
create unique index documents_replaced_once on documents (previous_id) where deleted_at is null;
create index documents_owner on documents (owner_id, created_at desc);
create index documents_by_upload on documents (created_at desc nulls last, id desc) where deleted_at is null;
create index documents_chain on documents (first_id);
create index documents_search on documents using gin (search_text gin_trgm_ops) where deleted_at is null;

-- Words as they stand, in lower case and without accents: agreements in several languages are searched by what one types, from its beginning.
-- What is beyond 100,000 characters on one page is no page anybody reads.
alter table document_pages add column words tsvector generated always as (to_tsvector('simple', netos_fold(left(text, 100000)))) stored;
create index document_pages_words on document_pages using gin (words);

-- Every word of a term, each as a beginning; nothing at all for a term without letters and digits, which matches nothing.
create function netos_prefix_query(term text) returns tsquery language sql immutable strict parallel safe as $$
  select coalesce(string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & '), '')::tsquery from unnest(to_tsvector('simple', public.netos_fold(term)))
$$;

-- Any of several terms.
create function netos_any_prefix_query(terms text[]) returns tsquery language sql immutable strict parallel safe as $$
  select coalesce(string_agg('(' || query::text || ')', ' | '), '')::tsquery from (select public.netos_prefix_query(term) query from unnest(terms) term) each_of where numnode(query) > 0
$$;

create trigger external_ids_new after insert on documents for each row when (new.external_ids <> '[]') execute function netos_keep_external_ids();
create trigger external_ids_kept after update of external_ids, deleted_at on documents for each row
  when (old.external_ids <> '[]' or new.external_ids <> '[]') execute function netos_keep_external_ids();
