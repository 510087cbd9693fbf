import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { asProblem } from '@/api';
import { Card, IconButton, toast } from '@/ui';
import { keys, mappingsQuery, removeMapping } from '../../api';
import type { ImportKind } from '../../types';

/** Mappings kept of this kind: offered by themselves when the same headers come again. */
export function SavedMappings({ kind }: { kind: ImportKind }) {
  const client = useQueryClient();
  const { data: saved = [] } = useQuery(mappingsQuery(kind.name));
  const remove = useMutation({
    mutationFn: removeMapping,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.mappings }),
    onError: (error) => toast(asProblem(error).message, { tone: 'error' }),
  });
  if (!saved.length) return null;
  return (
    <Card title="Saved mappings">
      <ul className="saved-mappings">
        {saved.map((mapping) => (
          <li key={mapping.id}>
            <span className="clip">{mapping.name}</span>
            <IconButton label={`Delete the mapping ${mapping.name}`} onPress={() => remove.mutate(mapping.id)}>
              <Trash2 className="icon icon-sm" />
            </IconButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
