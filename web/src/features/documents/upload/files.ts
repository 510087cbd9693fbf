const two = (value: number) => String(value).padStart(2, '0');

/** A picture from the clipboard has no name of its own: every browser calls it `image.png`. */
export function pastedFile(file: File, now: Date): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const name = `Pasted ${day} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`;
  return new File([file], `${name}${file.name.slice('image'.length)}`, { type: file.type });
}
