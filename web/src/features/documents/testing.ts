import type { Document, DocumentRules, Owner } from './types';
import { uploadsOf } from './upload/uploads';

export const testOwner: Owner = { kind: 'circuit', id: 'c1', label: 'L3/ETH/009812/INDY' };

export const testRules = (changes: Partial<DocumentRules> = {}): DocumentRules => ({
  max_bytes: 50 * 1024 * 1024,
  types: ['PDF', 'PNG', 'JPEG', 'plain text', 'DOCX'],
  extensions: ['pdf', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'tiff', 'txt', 'csv', 'md', 'docx', 'xlsx', 'eml'],
  kinds: {
    circuit: ['agreement', 'amendment', 'invoice', 'loa_cfa', 'photo', 'other'],
    contract: ['agreement', 'amendment', 'invoice', 'other'],
    asset: ['agreement', 'amendment', 'floorplan', 'photo', 'bill', 'invoice', 'other'],
    rf_link: ['fcc_license', 'photo', 'agreement', 'other'],
    electrical_service: ['bill', 'agreement', 'meter_photo', 'photo', 'other'],
    customer: ['agreement', 'amendment', 'photo', 'other'],
  },
  money_kinds: ['agreement', 'amendment', 'invoice', 'bill'],
  ...changes,
});

/** A document for tests, whole and plausible. */
export const testDocument = (changes: Partial<Document> = {}): Document => ({
  id: 'd1',
  version: 1,
  owner_kind: 'circuit',
  circuit_id: 'c1',
  contract_id: null,
  asset_id: null,
  rf_link_id: null,
  electrical_service_id: null,
  customer_id: null,
  owner_label: 'L3/ETH/009812/INDY',
  kind: 'agreement',
  title: 'SO-448120 signed',
  notes: null,
  file_name: 'SO-448120 signed.pdf',
  content_type: 'application/pdf',
  size_bytes: 2_100_000,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  page_count: 3,
  width: null,
  height: null,
  latitude: null,
  longitude: null,
  taken_at: null,
  has_text: true,
  has_preview: true,
  uploaded_at: '2026-11-19T15:04:00Z',
  uploaded_by: 'Marcus Hale',
  revision: 1,
  previous_id: null,
  current: true,
  ...changes,
});

export const testPhoto = (changes: Partial<Document> = {}): Document =>
  testDocument({
    id: 'p1',
    kind: 'photo',
    title: 'Rack 14 panel 3',
    file_name: 'Rack 14 panel 3.jpg',
    content_type: 'image/jpeg',
    size_bytes: 1_400_000,
    page_count: null,
    width: 4032,
    height: 3024,
    latitude: 39.7731,
    longitude: -86.1637,
    taken_at: '2026-10-02T17:20:00Z',
    has_text: false,
    ...changes,
  });

/** Queues outlive the pages that show them: nothing of one test is seen by the next. */
export function forgetUploads() {
  const uploads = uploadsOf(testOwner);
  uploads.get().forEach(({ id }) => uploads.remove(id));
}
