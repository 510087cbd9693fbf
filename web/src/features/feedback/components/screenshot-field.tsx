import { useRef } from 'react';
import { Banner, Button } from '@/ui';
import { canCapture } from '../read-image';
import type { Screenshot } from '../use-screenshot';

/** A picture of the page, shown before it is sent. */
export function ScreenshotField({ shot }: { shot: Screenshot }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="form-wide flex flex-col gap-1" role="group" aria-label="Screenshot">
      <span className="field-label" aria-hidden="true">
        Screenshot
      </span>
      {shot.wrong ? <Banner tone="danger">{shot.wrong}</Banner> : null}
      {shot.image ? (
        <div className="flex flex-col items-start gap-2">
          <img
            src={shot.image}
            alt="The screenshot to be sent"
            className="max-h-[192px] max-w-full rounded-2 border border-line"
          />
          <Button size="sm" onPress={shot.clear}>
            Remove screenshot
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          {canCapture() ? (
            <Button size="sm" onPress={shot.capture}>
              Take one
            </Button>
          ) : null}
          <Button size="sm" onPress={() => file.current?.click()}>
            Choose a file
          </Button>
          <span className="text-12 text-text-3">or paste a picture; PNG or JPEG</span>
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
          if (chosen) shot.read(chosen);
        }}
      />
    </div>
  );
}
