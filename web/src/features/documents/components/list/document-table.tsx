import type { Document } from '../../types';
import type { ListContext } from './context';
import { DocumentRow } from './document-row';
import { SORTS, SortHeader } from './sorting';

export function DocumentTable({
  items,
  context,
  sort,
  onSort,
}: {
  items: readonly Document[];
  context: ListContext;
  sort: string;
  onSort: (sort: string) => void;
}) {
  return (
    <table className="mini-table documents-table">
      <thead>
        <tr>
          {SORTS.map((field) => (
            <SortHeader key={field.field} field={field} sort={sort} onSort={onSort} />
          ))}
          <th scope="col">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((document) => (
          <DocumentRow key={document.id} document={document} context={context} />
        ))}
      </tbody>
    </table>
  );
}
