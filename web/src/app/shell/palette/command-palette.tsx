import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { asProblem, documentTextSearch, globalSearch, useCan } from '@/api';
import { useDebounced } from '@/shared/hooks/use-debounced';
import { Kbd, Swatch } from '@/ui';
import { documentSections, foundSections, ownSections, type PaletteEntry } from './entries';
import { Highlight } from './highlight';

/** One field for everything: circuits, sites, carriers, pages, actions. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const query = useDebounced(text.trim(), 150);
  const can = useCan();
  const navigate = useNavigate();
  const found = useQuery(globalSearch(query));
  const documents = useQuery(documentTextSearch(query, can('documents_view')));
  const results = query && found.data ? foundSections(found.data.groups) : [];
  const texts = query.length > 1 && documents.data ? documentSections(documents.data.items) : [];
  const sections = [...results, ...texts, ...ownSections(text, can)];
  const entries = new Map(sections.flatMap((section) => section.entries.map((entry) => [entry.id, entry])));

  const pick = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    if (entry.href) void navigate({ to: entry.href });
    entry.run?.();
  };

  return (
    <ModalOverlay
      className="scrim top-aligned"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="modal wide">
        <Dialog className="dialog" aria-label="Search and commands" data-modal="">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              className="palette-input"
              aria-label="Search circuits, sites, carriers, actions"
              autoFocus
              onKeyDown={(event) => {
                if (event.key === 'Escape') onClose();
              }}
            >
              <Search className="icon" aria-hidden />
              <Input placeholder="Search circuits, sites, carriers, actions" />
              <Kbd keys="escape" />
            </SearchField>
            {found.isError && query ? (
              <p className="p-3 text-danger" role="alert">
                {asProblem(found.error).message}
              </p>
            ) : null}
            <Menu
              className="palette-list"
              aria-label="Results"
              items={sections}
              onAction={(key) => pick(entries.get(String(key)))}
              renderEmptyState={() => (
                <p className="p-3 text-text-3">{found.isFetching ? 'Searching' : 'Nothing found'}</p>
              )}
            >
              {(section) => (
                <MenuSection id={section.title} items={section.entries}>
                  <Header className="menu-header">{section.title}</Header>
                  {section.entries.map((entry) => (
                    <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu-item">
                      {entry.series !== undefined ? (
                        <Swatch series={entry.series} />
                      ) : entry.icon ? (
                        <entry.icon className="icon icon-sm" aria-hidden />
                      ) : null}
                      <span className={entry.isId ? 'id clip' : 'clip'}>
                        <Highlight text={entry.label} query={query} />
                      </span>
                      {entry.detail ? (
                        <span className="clip text-12 text-text-3">
                          <Highlight text={entry.detail} query={query} />
                        </span>
                      ) : null}
                      {entry.keys ? (
                        <span className="ml-auto">
                          <Kbd keys={entry.keys} />
                        </span>
                      ) : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
