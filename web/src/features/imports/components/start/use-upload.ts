import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { asProblem, upload, type ApiProblem } from '@/api';
import { IMPORTS, keys } from '../../api';
import type { Import } from '../../types';
import { setImport } from '../../use-import';

export interface Sending {
  name: string;
  /** 0 to 1; at 1 the server reads the file. */
  share: number;
}

/** Sends a file and goes on to its import. */
export function useUpload() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const call = useRef<AbortController>(undefined);
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  useEffect(() => () => call.current?.abort(), []);

  const send = async (file: File, kind: string, template: string | null) => {
    const own = new AbortController();
    call.current = own;
    setProblem(null);
    setSending({ name: file.name, share: 0 });
    const form = new FormData();
    form.append('kind', kind);
    if (template) form.append('template_id', template);
    form.append('file', file, file.name);
    try {
      const job = await upload<Import>(IMPORTS, form, {
        signal: own.signal,
        onProgress: (sent, total) => setSending({ name: file.name, share: total ? sent / total : 0 }),
      });
      setImport(client, job);
      void client.invalidateQueries({ queryKey: keys.lists });
      await navigate({ to: `/import/${job.id}` as never });
    } catch (error) {
      if (!own.signal.aborted) setProblem(asProblem(error));
    } finally {
      if (!own.signal.aborted) setSending(null);
    }
  };
  const stop = () => {
    call.current?.abort();
    setSending(null);
  };
  return { send, stop, sending, problem, refuse: setProblem };
}
