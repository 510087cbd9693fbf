import { Save } from 'lucide-react';
import { useState } from 'react';
import { plural } from '@/shared/format';
import { Banner, Button } from '@/ui';
import { isClosed, isMapped } from '../../steps';
import { useMapping } from '../../use-mapping';
import { Foot } from '../wizard/foot';
import type { StepProps } from '../wizard/step-props';
import { WorkBar } from '../wizard/work-bar';
import { ColumnRow } from './column-row';
import { openPoints } from './open-points';
import { SaveMappingDialog } from './save-mapping-dialog';

/** Which column brings which field; every one is decided on purpose. */
export function ColumnsStep({ job, kind, course, go, mayEdit }: StepProps) {
  const decide = useMapping(job, kind);
  const [saving, setSaving] = useState(false);
  const fields = kind?.fields ?? [];
  const takenBy = new Map(
    job.columns.flatMap((column) => (column.field ? [[column.field, column.header] as const] : [])),
  );
  const points = openPoints(job, kind);
  const locked = !mayEdit || isClosed(job) || job.progress !== null;
  const ready = isMapped(job);
  return (
    <>
      {job.progress ? <WorkBar job={job} course={course} /> : null}
      <div className="page-scroll">
        <div className="page-pad import-columns">
          {job.template ? (
            <Banner tone="info">The columns are mapped as saved in “{job.template.name}”. Change what differs.</Banner>
          ) : null}
          {job.error ? <Banner tone="danger">{job.error}</Banner> : null}
          {points.length ? (
            <Banner tone="warn">
              {points.map((point) => (
                <p key={point}>{point}</p>
              ))}
            </Banner>
          ) : null}
          <ul className="column-list" aria-label="Columns of the file">
            {job.columns.map((column) => (
              <ColumnRow
                key={column.index}
                column={column}
                fields={fields}
                takenBy={takenBy}
                isDisabled={locked}
                onDecide={(decision) => decide([column.header], decision)}
              />
            ))}
          </ul>
        </div>
      </div>
      <Foot
        tone={ready ? 'ok' : 'danger'}
        lead={ready ? 'Every column is decided' : plural(points.length, 'point')}
        actions={
          <>
            <Button onPress={() => go({ step: 'sheet' })}>Back</Button>
            {job.unmapped.length && !locked ? (
              <Button onPress={() => decide(job.unmapped, { ignored: true })}>
                Ignore {plural(job.unmapped.length, 'column')}
              </Button>
            ) : null}
            {ready && !locked ? (
              <Button onPress={() => setSaving(true)}>
                <Save className="icon" aria-hidden />
                Save mapping
              </Button>
            ) : null}
            <Button variant="primary" isDisabled={!ready} onPress={() => go({ step: 'preview' })}>
              Preview
            </Button>
          </>
        }
      >
        {ready ? 'The rows are checked against these fields.' : 'still to decide, named above.'}
      </Foot>
      {saving ? <SaveMappingDialog job={job} onClose={() => setSaving(false)} /> : null}
    </>
  );
}
