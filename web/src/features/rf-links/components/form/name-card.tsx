import { Link } from '@tanstack/react-router';
import * as format from '@/shared/format';
import { Card, Tag } from '@/ui';
import type { Preview } from '../../types';
import { RfLinkName } from '../rf-link-name';

function Parallels({ preview }: { preview: Preview }) {
  const { parallels, number } = preview;
  if (!parallels.length) return null;
  const one = parallels.length === 1;
  const joins = one ? 'live link already joins' : 'live links already join';
  return (
    <p className="live-why">
      {number && number > 1 ? `#${number} because ` : 'Also, '}
      {one ? 'one' : parallels.length} {joins} these ends with this system:{' '}
      {parallels.map(({ id, name, fcc_call_sign: call }, index) => (
        <span key={id}>
          {index ? ', ' : null}
          <Link to="/rf-links/$id" params={{ id }} className="link" title={name}>
            {call ?? name}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** What the link will be called, why it has its number, and what it is. */
export function NameCard({ preview }: { preview: Preview | undefined }) {
  const system = preview?.system;
  return (
    <Card title="Name" more="written for you, follows the ends and the system" className="live-name">
      <div aria-live="polite">
        {preview?.name ? (
          <p className="live-title">
            <RfLinkName name={preview.name} />
          </p>
        ) : (
          <p className="text-text-3">Choose both ends and the system.</p>
        )}
        {preview ? <Parallels preview={preview} /> : null}
      </div>
      {system || preview?.classification ? (
        <div className="live-tags">
          {preview?.classification ? <Tag>{format.label(preview.classification).toLowerCase()}</Tag> : null}
          {system ? <Tag>{system.licensed ? 'licensed' : 'unlicensed'}</Tag> : null}
          {system ? <Tag>{system.type}</Tag> : null}
        </div>
      ) : null}
    </Card>
  );
}
