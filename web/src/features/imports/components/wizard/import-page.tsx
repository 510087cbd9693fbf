import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useCan } from '@/api';
import { QueryState } from '@/resource';
import { label, number } from '@/shared/format';
import { Button, buttonClass, ConfirmDialog, Page, SkeletonLines } from '@/ui';
import { kindsQuery } from '../../api';
import { nounOf } from '../../kind';
import type { Course } from '../../rate';
import type { ImportSearch } from '../../search';
import { isClosed, reachable, stepOf, type Step } from '../../steps';
import type { Import } from '../../types';
import { useImport } from '../../use-import';
import { useImportWork } from '../../use-import-work';
import { ColumnsStep } from '../columns/columns-step';
import { CommitStep } from '../commit/commit-step';
import { DryRunStep } from '../dry-run/dry-run-step';
import { PreviewStep } from '../preview/preview-step';
import { SheetStep } from '../sheet/sheet-step';
import type { Go, StepProps } from './step-props';
import { Stepper } from './stepper';
import { UploadStep } from './upload-step';
import '../../styles/steps.css';
import '../../styles/columns.css';
import '../../styles/preview.css';

const BODIES: Record<Step, (props: StepProps) => ReactNode> = {
  upload: UploadStep,
  sheet: SheetStep,
  columns: ColumnsStep,
  preview: PreviewStep,
  'dry-run': DryRunStep,
  commit: CommitStep,
};

function CancelImport({ job }: { job: Import }) {
  const { cancel } = useImportWork(job.id);
  const [asking, setAsking] = useState(false);
  const run = async () => {
    if (await cancel.run()) setAsking(false);
  };
  return (
    <>
      <Button variant="ghost" onPress={() => setAsking(true)}>
        Cancel import
      </Button>
      {asking ? (
        <ConfirmDialog
          isOpen
          onClose={() => setAsking(false)}
          title="Cancel the import?"
          action="Cancel import"
          variant="danger"
          pending={cancel.pending}
          onConfirm={() => void run()}
        >
          Nothing has been written. What was decided and fixed here is lost; the mapping stays if you saved it.
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function Loaded({ job, course, search, go }: { job: Import; course: Course | null; search: ImportSearch; go: Go }) {
  const { data: kinds } = useQuery(kindsQuery);
  const mayEdit = useCan()('imports_edit');
  const kind = kinds?.find((known) => known.name === job.kind);
  const step = stepOf(job, search.step);
  const Body = BODIES[step];
  // From here on the address says where one is: a last decision does not carry one off.
  useEffect(() => {
    if (!search.step) go({ step }, { replace: true });
  }, [search.step, step, go]);
  const sheet = job.detected.sheet ? `sheet “${job.detected.sheet}”` : null;
  const facts = [job.file.name, sheet, `${number(job.counts.total)} rows`].filter(Boolean).join(' · ');
  return (
    <Page
      title={`Import ${nounOf(job.kind, 2)}`}
      flat
      count={<span className="import-facts">{facts}</span>}
      actions={mayEdit && !isClosed(job) ? <CancelImport job={job} /> : null}
    >
      <Stepper
        current={step}
        open={reachable(job)}
        done={job.status === 'committed' || job.status === 'reverted'}
        onStep={(next) => go({ step: next })}
      />
      <Body job={job} kind={kind} course={course} search={search} go={go} mayEdit={mayEdit} />
    </Page>
  );
}

/** One import, taken up where it was left. */
export function ImportPage({ id, search }: { id: string; search: ImportSearch }) {
  const { query, course } = useImport(id);
  const navigate = useNavigate();
  const go = useCallback<Go>(
    (changes, options) =>
      void navigate({
        to: '.',
        search: ((old: ImportSearch) => ({ ...old, ...changes })) as never,
        replace: options?.replace,
      }),
    [navigate],
  );
  return (
    <QueryState
      query={query}
      what="The import"
      skeleton={
        <Page title={label('import')}>
          <SkeletonLines lines={8} />
        </Page>
      }
      notFoundActions={
        <Link to="/import" className={buttonClass()}>
          All imports
        </Link>
      }
    >
      {(job) => <Loaded job={job} course={course} search={search} go={go} />}
    </QueryState>
  );
}
