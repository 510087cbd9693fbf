import { Link } from '@tanstack/react-router';
import { bytes, instant, label, number } from '@/shared/format';
import { Banner, Button, buttonClass, Card, FactRow, Facts } from '@/ui';
import { FORMATS } from '../../words';
import { Foot } from './foot';
import type { StepProps } from './step-props';

/** The file as it was uploaded. */
export function UploadStep({ job, kind, go }: StepProps) {
  const over = job.status === 'cancelled' || (job.status === 'failed' && !job.columns.length);
  const another = (
    <Link to="/import" search={{ kind: job.kind }} className={buttonClass(over ? 'primary' : 'outlined')}>
      Another file
    </Link>
  );
  return (
    <>
      <div className="page-scroll">
        <div className="page-pad import-narrow">
          {job.status === 'cancelled' ? (
            <Banner tone="info">The import was cancelled. Nothing was written.</Banner>
          ) : null}
          {job.error ? <Banner tone="danger">{job.error}</Banner> : null}
          <Card title="The file">
            <Facts>
              <FactRow label="Name">{job.file.name}</FactRow>
              <FactRow label="Format">{FORMATS[job.file.format] ?? job.file.format.toUpperCase()}</FactRow>
              <FactRow label="Size">{bytes(job.file.size)}</FactRow>
              <FactRow label="Rows">{number(job.counts.total)}</FactRow>
              <FactRow label="Brings">{kind?.title ?? label(job.kind)}</FactRow>
              <FactRow label="Uploaded">
                {instant(job.created_at)}
                {job.created_by ? ` by ${job.created_by}` : ''}
              </FactRow>
            </Facts>
          </Card>
        </div>
      </div>
      <Foot
        actions={
          <>
            {another}
            {over ? null : (
              <Button variant="primary" onPress={() => go({ step: 'sheet' })}>
                Sheet and header
              </Button>
            )}
          </>
        }
      />
    </>
  );
}
