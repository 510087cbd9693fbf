import { Blend, Check, Eye, Pencil } from 'lucide-react';
import { cx } from '@/shared/cx';
import { LEVEL_WORDS, type Level, type Row } from './matrix';

const ICONS = { edit: Pencil, view: Eye, mixed: Blend };

/** A level as a glyph and a word; no access is a dash. */
export function LevelMark({ row, level, star }: { row: Row; level: Level | 'mixed'; star?: boolean }) {
  if (level === 'none') return <span className="level none">–</span>;
  const Icon = row.right ? Check : ICONS[level];
  return (
    <span className={cx('level', level)}>
      <Icon className="icon" aria-hidden />
      {row.right ? 'Yes' : LEVEL_WORDS[level]}
      {star ? '*' : ''}
    </span>
  );
}
