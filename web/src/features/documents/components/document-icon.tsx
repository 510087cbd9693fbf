import { File, FileImage, FileSpreadsheet, FileText, Mail } from 'lucide-react';
import type { ComponentType } from 'react';

const ICONS: readonly [pattern: RegExp, icon: ComponentType<{ className?: string }>][] = [
  [/^image\/|\.(png|jpe?g|webp|gif|tiff?)$/, FileImage],
  [/csv|spreadsheet|\.xlsx$/, FileSpreadsheet],
  [/rfc822|\.eml$/, Mail],
  [/pdf|^text\/|wordprocessing|\.(txt|md|docx)$/, FileText],
];

/** By a content type, or a file's name before the server has looked into it. */
export function DocumentIcon({ of }: { of: string }) {
  const Icon = ICONS.find(([pattern]) => pattern.test(of.toLowerCase()))?.[1] ?? File;
  return <Icon className="icon" aria-hidden />;
}
