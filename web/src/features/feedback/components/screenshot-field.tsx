import { useRef, useState, type ClipboardEvent } from 'react';
import { Banner, Button } from '@/ui';
import { canCapture, captureScreen, readImage } from '../read-image';

/** A picture of the page: taken, chosen or pasted; shown before it is sent. */
export function ScreenshotField({
  image,
  onChange,
}: {
  image: string | null;
  onChange: (image: string | null) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (get: () => Promise<string>) => {
    setWrong(null);
    get().then(onChange, (error: Error) =>
      setWrong(error.name === 'NotAllowedError' ? 'No picture was taken.' : error.message),
    );
  };
  const paste = (event: ClipboardEvent) => {
    const [pasted] = event.clipboardData.files;
    if (pasted) take(() => readImage(pasted));
  };
  return (
    <div className="form-wide" onPaste={paste}>
      <p className="field-label">Screenshot</p>
      {wrong ? <Banner tone="danger">{wrong}</Banner> : null}
      {image ? (
        <div className="flex flex-col items-start gap-2">
          <img src={image} alt="The screenshot to be sent" className="max-h-48 max-w-full rounded border border-line" />
          <Button size="sm" onPress={() => onChange(null)}>
            Remove screenshot
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          {canCapture() ? (
            <Button size="sm" onPress={() => take(captureScreen)}>
              Take one
            </Button>
          ) : null}
          <Button size="sm" onPress={() => file.current?.click()}>
            Choose a file
          </Button>
          <span className="text-12 text-text-3">or paste a picture here; PNG or JPEG</span>
        </div>
      )}
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg"
        aria-label="Screenshot file"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) take(() => readImage(chosen));
        }}
      />
    </div>
  );
}
