import { Ban, CircleAlert, CircleCheck, RotateCw, X } from 'lucide-react';
import * as format from '@/shared/format';
import { IconButton, Select } from '@/ui';
import { kindOptions } from '../../kinds';
import type { QueueItem } from '../../upload/queue';
import { DocumentIcon } from '../document-icon';

export interface UploadRowProps {
  item: QueueItem;
  kinds: readonly string[];
  onChoose: (kind: string) => void;
  onRetry: () => void;
  onRemove: () => void;
  /** Shows the document that holds the same bytes. */
  onShow: (id: string) => void;
}

function Progress({ item }: { item: QueueItem }) {
  const whole = item.sent >= 1;
  const words = item.phase === 'waiting' ? 'Waiting' : whole ? 'Being checked' : `${format.number(item.sent * 100)}%`;
  return (
    <div className="upload-progress">
      <progress
        max={1}
        value={item.phase === 'sending' && whole ? undefined : item.sent}
        aria-label={`${item.name} uploaded`}
      />
      <span className="num">{words}</span>
    </div>
  );
}

/** One file before, on and at the end of its way. */
export function UploadRow({ item, kinds, onChoose, onRetry, onRemove, onShow }: UploadRowProps) {
  const { name, phase, refusal } = item;
  const underWay = phase === 'waiting' || phase === 'sending';
  const choosable = !item.replaces && (phase === 'ready' || (phase === 'failed' && refusal?.again));
  return (
    <li className="upload-row" data-phase={phase}>
      {phase === 'stored' ? (
        <CircleCheck className="icon text-ok" aria-hidden />
      ) : phase === 'refused' ? (
        <Ban className="icon text-danger" aria-hidden />
      ) : phase === 'failed' ? (
        <CircleAlert className="icon text-danger" aria-hidden />
      ) : (
        <DocumentIcon of={name} />
      )}
      <div className="upload-name">
        <span className="clip" title={name}>
          {name}
        </span>
        <span className="upload-note">
          {format.bytes(item.size)}
          {item.replaces ? ` · revision ${item.replaces.revision + 1} of ${item.replaces.title}` : null}
        </span>
      </div>
      <div className="upload-state">
        {choosable ? (
          <Select
            label={`Kind of ${name}`}
            hideLabel
            options={kindOptions(kinds)}
            value={item.kind}
            onChange={(kind) => (kind ? onChoose(kind) : undefined)}
          />
        ) : null}
        {underWay ? <Progress item={item} /> : null}
        {phase === 'stored' ? <span className="upload-note">Uploaded</span> : null}
      </div>
      <div className="upload-actions">
        {phase === 'failed' && refusal?.again ? (
          <IconButton label={`Try ${name} again`} onPress={onRetry}>
            <RotateCw className="icon icon-sm" />
          </IconButton>
        ) : null}
        {phase === 'stored' ? null : (
          <IconButton label={underWay ? `Cancel ${name}` : `Leave ${name} out`} onPress={onRemove}>
            <X className="icon icon-sm" />
          </IconButton>
        )}
      </div>
      {refusal ? (
        <p className="upload-refusal" role="alert">
          {refusal.text}
          {refusal.existing ? (
            <>
              {': '}
              <button type="button" className="link" onClick={() => onShow(refusal.existing!.id)}>
                {refusal.existing.label}
              </button>
            </>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}
