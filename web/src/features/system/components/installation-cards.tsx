import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/resource';
import * as format from '@/shared/format';
import { Banner, Card, FactRow, Facts, SkeletonLines, Tag } from '@/ui';
import { installationQuery } from '../api';
import type { Installation } from '../types';
import { versionWords } from '../words';

function Versions({ of: { versions, started_at, memory_bytes } }: { of: Installation }) {
  return (
    <Card title="Versions">
      <Facts>
        <FactRow label="NetOS">
          <span title={versions.netos}>{versionWords(versions.netos)}</span>
        </FactRow>
        <FactRow label="PostgreSQL">{versions.postgresql}</FactRow>
        <FactRow label="PostGIS">{versions.postgis}</FactRow>
        <FactRow label=".NET">{versions.dotnet}</FactRow>
        <FactRow label="Scheduler">Quartz {versionWords(versions.quartz)}</FactRow>
        <FactRow label="System">{versions.system}</FactRow>
        <FactRow label="Running since">{format.instant(started_at)}</FactRow>
        <FactRow label="Memory">{format.bytes(memory_bytes)}</FactRow>
      </Facts>
    </Card>
  );
}

function Storage({ of: { storage } }: { of: Installation }) {
  const { findings } = storage;
  return (
    <Card title="Storage">
      <Facts>
        <FactRow label="Database">{format.bytes(storage.database_bytes)}</FactRow>
        <FactRow label="Documents">
          {format.number(storage.documents)}, {format.bytes(storage.document_bytes)}
        </FactRow>
        <FactRow label="Free on the disk">
          {storage.free_bytes === null ? null : format.bytes(storage.free_bytes)}
        </FactRow>
        <FactRow label="Files and records">
          {findings === null
            ? 'Not compared yet'
            : findings.findings
              ? `${format.plural(findings.findings, 'finding')}`
              : 'Belong together'}
        </FactRow>
        <FactRow label="Compared">{storage.checked_at ? format.instant(storage.checked_at) : null}</FactRow>
      </Facts>
      {findings?.lines.length ? (
        <ul className="finding-lines" aria-label="Findings">
          {findings.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function Migrations({ of: { migrations } }: { of: Installation }) {
  const latest = migrations.applied.at(-1);
  return (
    <Card title="Migrations" more={`${format.number(migrations.applied.length)} applied`}>
      {migrations.pending.length ? (
        <Banner tone="warn">
          {format.plural(migrations.pending.length, 'migration')} to come: {migrations.pending.join(', ')}. Run ./netos
          migrate.
        </Banner>
      ) : (
        <p className="text-text-2">The database is up to date.</p>
      )}
      {latest ? (
        <Facts>
          <FactRow label="Latest">
            <span className="[overflow-wrap:anywhere]">{latest}</span>
          </FactRow>
        </Facts>
      ) : null}
    </Card>
  );
}

function Instances({ of: { instances } }: { of: Installation }) {
  return (
    <Card title="Instances that run jobs" more={format.plural(instances.length, 'instance')}>
      {instances.length ? (
        <Facts>
          {instances.map((instance) => (
            <FactRow
              key={instance.name}
              label={instance.alive ? <Tag tone="ok">Alive</Tag> : <Tag tone="warn">Silent</Tag>}
            >
              <div className="py-1 [overflow-wrap:anywhere]">
                {instance.name}
                <div className="job-sub">
                  {instance.current ? 'Answers you now, ' : ''}seen {format.instant(instance.seen_at)}
                </div>
              </div>
            </FactRow>
          ))}
        </Facts>
      ) : (
        <Banner tone="warn">No instance runs jobs: start one without NETOS_RUN_JOBS=false.</Banner>
      )}
    </Card>
  );
}

/** What this installation is made of. */
export function InstallationCards() {
  const query = useQuery(installationQuery);
  return (
    <QueryState
      query={query}
      what="The installation"
      skeleton={
        <Card title="Installation">
          <SkeletonLines lines={6} />
        </Card>
      }
    >
      {(installation) => (
        <div className="system-cards">
          <Versions of={installation} />
          <Storage of={installation} />
          <Migrations of={installation} />
          <Instances of={installation} />
        </div>
      )}
    </QueryState>
  );
}
