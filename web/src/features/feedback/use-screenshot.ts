import { useState } from 'react';
import { captureScreen, readImage } from './read-image';

export interface Screenshot {
  image: string | null;
  /** Why there is none, in words. */
  wrong: string | null;
  capture: () => void;
  read: (file: File) => void;
  clear: () => void;
}

/** The picture to be sent: taken, chosen or pasted. */
export function useScreenshot(): Screenshot {
  const [image, setImage] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (picture: Promise<string>) => {
    setWrong(null);
    picture.then(setImage, (error: Error) =>
      setWrong(error.name === 'NotAllowedError' ? 'No picture was taken.' : error.message),
    );
  };
  return {
    image,
    wrong,
    capture: () => take(captureScreen()),
    read: (file) => take(readImage(file)),
    clear: () => setImage(null),
  };
}
