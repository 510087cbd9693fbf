import { useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ApiProblem } from '@/api';
import { cx } from '@/shared/cx';
import { percent } from '@/shared/format';
import { Banner, Button, Select, useFileDrop } from '@/ui';
import { mappingsQuery } from '../../api';
import type { ImportKind } from '../../types';
import { nounOf } from '../../kind';
import { useUpload } from './use-upload';

const ACCEPTED = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.xls', '.xlsb', '.geojson', '.json', '.kml', '.kmz'];
const oneFile = new ApiProblem(0, {
  title: 'One file at a time',
  detail: 'One file is one import: drop them one after another.',
});

/** Takes the file: dropped on it, or chosen. */
export function UploadBox({ kind }: { kind: ImportKind }) {
  const { send, stop, sending, problem, refuse } = useUpload();
  const [template, setTemplate] = useState<string | null>(null);
  const { data: saved = [] } = useQuery(mappingsQuery(kind.name));
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) refuse(oneFile);
    else if (file) void send(file, kind.name, template);
  };
  const drop = useFileDrop(take, !sending && kind.may_import);
  const words = sending && (sending.share < 1 ? `Uploading, ${percent(sending.share)}` : 'Being read');
  return (
    <div className={cx('upload-box', drop.over && 'over')} {...drop.handlers}>
      <FileUp className="icon icon-lg text-text-3" aria-hidden />
      {sending ? (
        <>
          <p className="font-medium">{sending.name}</p>
          <progress
            max={1}
            value={sending.share < 1 ? sending.share : undefined}
            aria-label={`${sending.name} uploaded`}
          />
          <p className="text-12 text-text-2" role="status">
            {words}
          </p>
          <Button size="sm" onPress={stop}>
            Cancel
          </Button>
        </>
      ) : (
        <>
          <p className="font-medium">Drop a file of {nounOf(kind.name, 2)} here</p>
          <p className="text-12 text-text-2">
            CSV, XLSX, XLS, XLSB; for places also GeoJSON and KML. Nothing is written before you commit.
          </p>
          <div className="upload-choice">
            {saved.length ? (
              <Select
                label="Mapping"
                hideLabel
                emptyLabel="Map the columns by their headers"
                options={saved.map(({ id, name }) => ({ value: id, label: `As in “${name}”` }))}
                value={template}
                onChange={setTemplate}
              />
            ) : null}
            <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={(files) => take([...(files ?? [])])}>
              <Button variant="primary">Choose a file</Button>
            </FileTrigger>
          </div>
        </>
      )}
      {problem ? (
        <Banner tone="danger">
          {problem.fieldErrors.file ?? problem.message}
          {problem.status >= 500 && problem.traceId ? ` Trace ${problem.traceId}` : ''}
        </Banner>
      ) : null}
    </div>
  );
}
