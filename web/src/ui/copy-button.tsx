import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { announce } from '@/shared/announce';
import { IconButton } from './button';

export function CopyButton({
  text,
  label = 'Copy',
  secret,
}: {
  text: string;
  label?: string;
  /** What it copies is not read aloud. */
  secret?: boolean;
}) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce(secret ? 'Copied' : `Copied ${text}`);
  };
  const Icon = copied ? Check : Copy;
  return (
    <IconButton label={copied ? 'Copied' : label} onPress={() => void copy()}>
      <Icon className="icon icon-sm" />
    </IconButton>
  );
}
