const MOST_BYTES = 5 * 1024 * 1024;

const bytesOf = (dataUrl: string) => ((dataUrl.length - dataUrl.indexOf(',') - 1) * 3) / 4;

/** A picture as a data URL; rejects with words for the reader. */
export async function readImage(file: File): Promise<string> {
  if (!['image/png', 'image/jpeg'].includes(file.type)) throw new Error('A PNG or JPEG file, please.');
  if (file.size > MOST_BYTES) throw new Error('A picture of at most 5 MB.');
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}

/** Whether the browser can take a picture of the page by itself. */
export const canCapture = () => typeof navigator.mediaDevices?.getDisplayMedia === 'function';

// Chromium offers the reader this tab first; the standard does not name the option yet.
const ASKED: DisplayMediaStreamOptions & { preferCurrentTab: boolean } = {
  video: true,
  audio: false,
  preferCurrentTab: true,
};
// The stream begins with the form still on the page, and a page at rest sends no further frame.
const SETTLE_MS = 200;
const NEXT_FRAME_MS = 1500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const nextFrame = (video: HTMLVideoElement) => new Promise((resolve) => video.requestVideoFrameCallback(resolve));

async function frameOf(stream: MediaStream): Promise<string> {
  const video = document.createElement('video');
  video.srcObject = stream;
  await video.play();
  await pause(SETTLE_MS);
  await Promise.race([nextFrame(video), pause(NEXT_FRAME_MS)]);
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const png = canvas.toDataURL('image/png');
  return bytesOf(png) > MOST_BYTES ? canvas.toDataURL('image/jpeg', 0.85) : png;
}

/** A picture of the tab, window or screen the reader chooses; the form stands aside for it. */
export async function captureScreen(): Promise<string> {
  const root = document.documentElement;
  const stream = await navigator.mediaDevices.getDisplayMedia(ASKED);
  root.dataset.capturing = '';
  try {
    return await frameOf(stream);
  } finally {
    delete root.dataset.capturing;
    for (const track of stream.getTracks()) track.stop();
  }
}
