import { Upload } from 'lucide-react';
import * as format from '@/shared/format';
import { Button } from '@/ui';
import { isUnderWay } from '../../upload/queue';
import type { UploadQueue } from '../../upload/use-uploads';
import type { DocumentAccess } from '../../use-access';
import { UploadRow } from './upload-row';

/** The files that are on their way, with what they are taken for. */
export function UploadList({
  uploads,
  access,
  onShow,
}: {
  uploads: UploadQueue;
  access: DocumentAccess;
  onShow: (id: string) => void;
}) {
  const { queue } = uploads;
  if (!queue.length) return null;
  const ready = queue.filter(({ phase }) => phase === 'ready');
  const underWay = queue.filter(isUnderWay);
  const show = (id: string, item: string) => {
    uploads.remove(item);
    onShow(id);
  };
  return (
    <section className="uploads" aria-label="Uploads">
      <ul>
        {queue.map((item) => (
          <UploadRow
            key={item.id}
            item={item}
            kinds={access.kinds}
            onChoose={(kind) => uploads.choose(item.id, kind)}
            onRetry={() => uploads.send(item.id)}
            onRemove={() => uploads.remove(item.id)}
            onShow={(id) => show(id, item.id)}
          />
        ))}
      </ul>
      {ready.length ? (
        <div className="uploads-send">
          <span className="upload-note">{access.kindHint}</span>
          <Button variant="ghost" size="sm" onPress={() => ready.forEach(({ id }) => uploads.remove(id))}>
            Cancel
          </Button>
          <Button variant="primary" size="sm" onPress={() => uploads.send()}>
            <Upload className="icon icon-sm" aria-hidden />
            Upload {format.plural(ready.length, 'file')}
          </Button>
        </div>
      ) : underWay.length > 1 ? (
        <div className="uploads-send">
          <span className="upload-note">{format.plural(underWay.length, 'file')} to go</span>
          <Button variant="ghost" size="sm" onPress={() => underWay.forEach(({ id }) => uploads.remove(id))}>
            Cancel all
          </Button>
        </div>
      ) : null}
    </section>
  );
}
