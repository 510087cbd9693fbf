/** Hands an answer to the browser as a download, under the name the server gave it. */
export async function saveFile(response: Response, fallback: string) {
  const name = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name ? decodeURIComponent(name) : fallback;
  link.click();
  URL.revokeObjectURL(url);
}
