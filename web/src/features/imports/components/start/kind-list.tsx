import { Radio, RadioGroup } from 'react-aria-components';
import { plural } from '@/shared/format';
import type { ImportKind } from '../../types';

/** What can be imported; what this person may not bring is not offered. */
export function KindList({
  kinds,
  value,
  onChange,
}: {
  kinds: readonly ImportKind[];
  value: string;
  onChange: (kind: string) => void;
}) {
  return (
    <RadioGroup aria-label="What the file brings" className="kind-list" value={value} onChange={onChange}>
      {kinds.map((kind) => (
        <Radio key={kind.name} value={kind.name} className="kind-item" isDisabled={!kind.may_import}>
          <span className="font-medium">{kind.title}</span>
          <span className="count">{kind.may_import ? plural(kind.fields.length, 'field') : 'not yours to import'}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
