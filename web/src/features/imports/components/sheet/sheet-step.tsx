import { Banner, Button, Select } from '@/ui';
import { isClosed } from '../../steps';
import { useImportWork } from '../../use-import-work';
import type { Mapping } from '../../types';
import { Foot } from '../wizard/foot';
import type { StepProps } from '../wizard/step-props';
import { delimiterOptions, encodingOptions, sheetOptions } from './choices';
import { TopRows } from './top-rows';

/** How the file is read: what was found, and another choice where that was wrong. */
export function SheetStep({ job, go, mayEdit }: StepProps) {
  const { read } = useImportWork(job.id);
  const { detected } = job;
  const { sheet, encoding, delimiter, header_row } = detected;
  const locked = !mayEdit || isClosed(job) || read.pending || job.progress !== null;
  const again = (how: Mapping) => void read.run(how);
  return (
    <>
      <div className="page-scroll" aria-busy={read.pending}>
        <div className="page-pad import-sheet">
          <div className="import-choices">
            {detected.sheets.length > 1 ? (
              <Select
                label="Sheet"
                options={sheetOptions(detected)}
                value={sheet}
                isDisabled={locked}
                onChange={(value) => (value ? again({ sheet: value }) : undefined)}
              />
            ) : null}
            {encoding === null ? null : (
              <Select
                label="Encoding"
                options={encodingOptions(detected)}
                value={encoding}
                isDisabled={locked}
                onChange={(value) => (value ? again({ encoding: value }) : undefined)}
              />
            )}
            {delimiter === null ? null : (
              <Select
                label="Cells are separated by"
                options={delimiterOptions(detected)}
                value={delimiter}
                isDisabled={locked}
                onChange={(value) => (value ? again({ delimiter: value }) : undefined)}
              />
            )}
          </div>
          {read.problem ? <Banner tone="danger">{read.problem.message}</Banner> : null}
          {detected.notes.length ? (
            <Banner tone="info">
              {detected.notes.map((note) => (
                <p key={`${note.code} ${note.message}`}>{note.message}</p>
              ))}
            </Banner>
          ) : null}
          <p className="text-text-2">
            {header_row === null
              ? 'Press the row that names the columns.'
              : `Row ${header_row} names the columns. Press another row if that is wrong: the columns are guessed anew.`}
          </p>
          <TopRows detected={detected} isDisabled={locked} onHeader={(row) => again({ header_row: row })} />
        </div>
      </div>
      <Foot
        actions={
          <>
            <Button onPress={() => go({ step: 'upload' })}>Back</Button>
            <Button variant="primary" isDisabled={!job.columns.length} onPress={() => go({ step: 'columns' })}>
              Columns
            </Button>
          </>
        }
      >
        {job.columns.length ? null : 'There are no columns yet: choose the row that names them.'}
      </Foot>
    </>
  );
}
