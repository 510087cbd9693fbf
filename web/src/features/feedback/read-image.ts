const MOST_BYTES = 5 * 1024 * 1024;

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

/** A picture of the tab, window or screen the reader chooses. */
export async function captureScreen(): Promise<string> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
  try {
    const video = document.createElement('video');
    video.srcObject = stream;
    await video.play();
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return canvas.toDataURL('image/png');
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
