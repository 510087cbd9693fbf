import { Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonVariant } from '@/ui';
import type { DocumentAccess } from '../../use-access';

/** Chooses files from the disk. */
export function AddButton({
  access,
  onFiles,
  variant,
  children = 'Add',
}: {
  access: DocumentAccess;
  onFiles: (files: File[]) => void;
  variant?: ButtonVariant;
  children?: string;
}) {
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={access.rules?.extensions.map((extension) => `.${extension}`)}
      onSelect={(files) => onFiles([...(files ?? [])])}
    >
      <Button size="sm" variant={variant}>
        <Upload className="icon icon-sm" aria-hidden />
        {children}
      </Button>
    </FileTrigger>
  );
}
