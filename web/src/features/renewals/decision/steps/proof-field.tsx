import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { asProblem, useCan } from '@/api';
import { Button, Select } from '@/ui';
import { documentsQuery, uploadProof } from '../../api';

/** The proof of a notice: a document of the contract, chosen or added here. */
export function ProofField({
  contractId,
  value,
  onChange,
  error,
}: {
  contractId: string;
  value: string | null;
  onChange: (document: string | null) => void;
  error?: string;
}) {
  const mayAdd = useCan()('documents_edit');
  const client = useQueryClient();
  const documents = useQuery(documentsQuery(contractId)).data?.items ?? [];
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const add = async (file: File | undefined) => {
    if (!file) return;
    setPending(true);
    setRefused(null);
    try {
      const { id } = await uploadProof(contractId, file);
      await client.invalidateQueries({ queryKey: ['documents'] });
      onChange(id);
    } catch (problem) {
      setRefused(asProblem(problem).message);
    } finally {
      setPending(false);
    }
  };
  return (
    <div className="proof-field">
      <Select
        label="Or a document"
        options={documents.map(({ id, title }) => ({ value: id, label: title }))}
        emptyLabel="None"
        value={value}
        onChange={onChange}
        error={refused ?? error}
      />
      {mayAdd ? (
        <FileTrigger onSelect={(files) => void add(files?.[0])}>
          <Button isPending={pending}>
            <Paperclip className="icon icon-sm" />
            Add file
          </Button>
        </FileTrigger>
      ) : null}
    </div>
  );
}
