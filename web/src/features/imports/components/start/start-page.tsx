import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import { Card, Page, PageBody, SkeletonLines } from '@/ui';
import { kindsQuery } from '../../api';
import type { ImportsSearch } from '../../search';
import type { ImportKind } from '../../types';
import { KindCard } from './kind-card';
import { KindList } from './kind-list';
import { RecentImports } from './recent-imports';
import { SavedMappings } from './saved-mappings';
import { UploadBox } from './upload-box';
import '../../styles/start.css';

const DEFAULT_KIND = 'circuits';

function Start({ kinds, search }: { kinds: readonly ImportKind[]; search: ImportsSearch }) {
  const navigate = useNavigate();
  const allowed = kinds.filter((kind) => kind.may_import);
  const kind =
    allowed.find(({ name }) => name === search.kind) ?? allowed.find(({ name }) => name === DEFAULT_KIND) ?? allowed[0];
  if (!kind) return <p className="text-text-2">There is no kind of record you may import.</p>;
  return (
    <div className="import-start">
      <Card title="1. What the file brings" className="import-kinds">
        <KindList
          kinds={kinds}
          value={kind.name}
          onChange={(name) => void navigate({ to: '.', search: { kind: name } as never, replace: true })}
        />
      </Card>
      <div className="import-file">
        <Card title="2. The file">
          <UploadBox key={kind.name} kind={kind} />
        </Card>
        <KindCard key={kind.name} kind={kind} />
        <SavedMappings kind={kind} />
      </div>
    </div>
  );
}

/** Where imports begin, and are taken up again. */
export function StartPage({ search }: { search: ImportsSearch }) {
  const kinds = useQuery(kindsQuery);
  const may = useCan()('imports_edit');
  return (
    <Page title="Import">
      <PageBody>
        <div className="import-home">
          {may ? (
            <QueryState query={kinds} what="What can be imported" skeleton={<SkeletonLines lines={6} />}>
              {(known) => <Start kinds={known} search={search} />}
            </QueryState>
          ) : null}
          <RecentImports kinds={kinds.data ?? []} />
        </div>
      </PageBody>
    </Page>
  );
}
