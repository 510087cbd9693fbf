import { useQueryClient } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import { asProblem, useCan, useMe, type ApiProblem } from '@/api';
import { Button, ConfirmDialog, EmptyState, Page, SkeletonLines, toast, type FieldValue } from '@/ui';
import { providers } from '../../api';
import { providerFields } from '../../fields';
import '../../providers.css';
import { ProviderForm } from './provider-form';

type Values = Record<string, FieldValue>;
const EMPTY: Values = { ...Object.fromEntries(providerFields.map(({ name }) => [name, null])), status: 'active' };
const FORM = 'new-provider';

/** Puts the caret into the first field that is wrong. */
const focusFirst = (wrong: (name: string) => boolean) => {
  const name = providerFields.find((spec) => wrong(spec.name))?.name;
  document.querySelector<HTMLElement>(`#${FORM} [data-field="${name}"] :is(input, textarea)`)?.focus();
};

function CreateForm() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [values, setValues] = useState(EMPTY);
  const [unread, setUnread] = useState<Record<string, string | null>>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const saved = useRef(false);
  const isDirty = () => !saved.current && Object.keys(EMPTY).some((name) => values[name] !== EMPTY[name]);
  const leaving = useBlocker({ shouldBlockFn: isDirty, enableBeforeUnload: isDirty, withResolver: true });

  const errors: Record<string, string | undefined> = {
    ...problem?.fieldErrors,
    ...(missing ? { name: 'A provider needs a name' } : {}),
    ...Object.fromEntries(Object.entries(unread).filter(([, message]) => message)),
  };
  const save = async () => {
    if (typeof values.name !== 'string' || !values.name.trim()) {
      setMissing(true);
      return focusFirst((name) => name === 'name');
    }
    if (Object.values(unread).some(Boolean)) return focusFirst((name) => Boolean(unread[name]));
    setPending(true);
    try {
      const body = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      const { data } = await providers.create(body);
      saved.current = true;
      void client.invalidateQueries({ queryKey: providers.keys.all });
      void client.invalidateQueries({ queryKey: ['counts'] });
      toast(`${data.name} created`);
      await navigate({ to: '/providers/$id', params: { id: data.id }, replace: true });
    } catch (error) {
      const refused = asProblem(error);
      setProblem(refused);
      focusFirst((name) => name in refused.fieldErrors);
    } finally {
      setPending(false);
    }
  };

  return (
    <Page
      title="New provider"
      line
      actions={
        <>
          <Button onPress={() => void navigate({ to: '/providers' })}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM} isPending={pending}>
            Create provider
          </Button>
        </>
      }
    >
      <div className="page-scroll">
        <ProviderForm
          id={FORM}
          values={values}
          errors={errors}
          problem={problem}
          onSubmit={() => void save()}
          onInvalid={(name, message) => setUnread((known) => ({ ...known, [name]: message }))}
          onChange={(name, value) => {
            setValues((known) => ({ ...known, [name]: value ?? null }));
            setProblem(null);
            setMissing(false);
          }}
        />
      </div>
      <ConfirmDialog
        isOpen={leaving.status === 'blocked'}
        onClose={() => leaving.reset?.()}
        title="Leave without saving?"
        action="Leave"
        variant="danger"
        onConfirm={() => leaving.proceed?.()}
      >
        <p className="text-text-2">The new provider is not saved and would be lost.</p>
      </ConfirmDialog>
    </Page>
  );
}

/** A new provider. */
export function CreateProviderPage() {
  const me = useMe();
  const can = useCan();
  if (me && can('carriers_edit')) return <CreateForm />;
  return (
    <Page title="New provider" line>
      {me ? (
        <EmptyState icon={Lock} title="Your role may not add providers">
          It needs the permission carriers_edit.
        </EmptyState>
      ) : (
        <div className="p-gutter">
          <SkeletonLines lines={8} />
        </div>
      )}
    </Page>
  );
}
