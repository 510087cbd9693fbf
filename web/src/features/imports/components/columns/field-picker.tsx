import { ChevronsUpDown } from 'lucide-react';
import { useRef } from 'react';
import {
  Button as AriaButton,
  Collection,
  ComboBox as AriaComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { label } from '@/shared/format';
import type { ImportColumn, ImportField } from '../../types';

const IGNORE = ' ignore';

interface Item {
  id: string;
  name: string;
  detail: string;
  hint?: string;
  disabled?: boolean;
}

interface Section {
  id: string;
  title: string;
  items: Item[];
}

/** By the record they belong to; what another column brings already says so. */
function sectionsOf(
  fields: readonly ImportField[],
  column: ImportColumn,
  takenBy: ReadonlyMap<string, string>,
): Section[] {
  const parts = [...new Set(fields.map((field) => field.part))];
  const own = parts.map((part) => ({
    id: part,
    title: label(part),
    items: fields
      .filter((field) => field.part === part)
      .map((field): Item => {
        const other = takenBy.get(field.name);
        return {
          id: field.name,
          name: field.label,
          detail: field.description,
          disabled: !field.editable,
          hint: !field.editable
            ? 'you may not change it'
            : other && other !== column.header
              ? `from “${other}”`
              : field.required
                ? 'required'
                : undefined,
        };
      }),
  }));
  const leave = { id: IGNORE, name: 'Ignore this column', detail: 'Its values are not imported' };
  return [{ id: IGNORE, title: 'None', items: [leave] }, ...own];
}

/** Which field a column brings, or that it is left out on purpose. */
export function FieldPicker({
  column,
  fields,
  takenBy,
  onField,
  onIgnore,
  isDisabled,
}: {
  column: ImportColumn;
  fields: readonly ImportField[];
  /** Field → header of the column that brings it. */
  takenBy: ReadonlyMap<string, string>;
  onField: (field: string) => void;
  onIgnore: () => void;
  isDisabled?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const sections = sectionsOf(fields, column, takenBy);
  const value = column.ignored ? IGNORE : column.field;
  return (
    <AriaComboBox
      className="field"
      aria-label={`Field of ${column.header}`}
      isDisabled={isDisabled}
      defaultItems={sections}
      menuTrigger="focus"
      value={value}
      disabledKeys={sections.flatMap(({ items }) => items.flatMap((item) => (item.disabled ? [item.id] : [])))}
      onChange={(key) => {
        if (key === null || key === value) return;
        if (key === IGNORE) onIgnore();
        else onField(String(key));
      }}
    >
      <div className="input" ref={box} data-invalid={value === null ? '' : undefined}>
        <Input placeholder="Choose a field, or ignore it" onFocus={(event) => event.currentTarget.select()} />
        <AriaButton className="input-button" aria-label={`Fields for ${column.header}`}>
          <ChevronsUpDown className="icon icon-sm" />
        </AriaButton>
      </div>
      <Popover className="popover" offset={4} triggerRef={box} placement="bottom start">
        <ListBox className="listbox" renderEmptyState={() => <p className="p-2 text-text-3">No such field</p>}>
          {(section: Section) => (
            <ListBoxSection id={`part:${section.id}`}>
              <Header className="menu-header">{section.title}</Header>
              <Collection items={section.items}>
                {(item) => (
                  <ListBoxItem id={item.id} textValue={item.name} className="listbox-item field-option">
                    <span className="min-w-0">
                      <span className="block font-medium">{item.name}</span>
                      {item.detail ? <span className="block text-12 text-text-3">{item.detail}</span> : null}
                    </span>
                    {item.hint ? <span className="count">{item.hint}</span> : null}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
