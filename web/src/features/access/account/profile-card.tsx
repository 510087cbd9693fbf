import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem, meQuery, type Me } from '@/api';
import { Card, FactRow, Facts, InlineField, Skeleton, type FieldSpec } from '@/ui';
import { permissionsQuery, renameMe } from '../api';
import { PermissionRows } from '../words/permission-rows';
import { scopeWords } from '../words/scope';

const NAME: FieldSpec = { name: 'name', label: 'Name', kind: 'text', required: true };

const HOW: Record<Me['auth'], string> = {
  development: 'Nobody signs in here: this server is for development',
  token: 'With an API token',
  jwt: 'With a token of the identity provider',
  session: 'In this browser',
  proxy: 'By the proxy in front of NetOS',
};

/** Who I am here, and what that allows. */
export function ProfileCard({ me }: { me: Me }) {
  const client = useQueryClient();
  const catalog = useQuery(permissionsQuery);
  const rename = async (changes: Record<string, unknown>) => {
    try {
      client.setQueryData(meQuery.queryKey, await renameMe(String(changes.name)));
    } catch (error) {
      const problem = asProblem(error);
      throw new Error(problem.fieldErrors.name ?? problem.message, { cause: error });
    }
  };
  return (
    <Card title="Profile">
      <Facts>
        <FactRow label="Name">
          {me.user_id ? (
            <InlineField spec={NAME} record={{ name: me.name }} onSave={rename} />
          ) : (
            <span className="clip">{me.name}</span>
          )}
        </FactRow>
        <FactRow label="E-mail">
          <span className="[overflow-wrap:anywhere]">{me.email}</span>
        </FactRow>
        <FactRow label="Role">{me.role_name}</FactRow>
        <FactRow label="Sees">{scopeWords(me.scope)}</FactRow>
        <FactRow label="Signed in">{HOW[me.auth]}</FactRow>
      </Facts>
      <details className="fold mt-2">
        <summary>What I may do</summary>
        {catalog.data ? (
          <PermissionRows catalog={catalog.data} granted={me.permissions} />
        ) : catalog.isError ? (
          <p className="text-text-2">{asProblem(catalog.error).message}</p>
        ) : (
          <Skeleton width="60%" />
        )}
      </details>
    </Card>
  );
}
