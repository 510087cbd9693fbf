import { describe, expect, it } from 'vitest';
import { pageInView, clampPage } from './components/preview/pages';
import { zoomed } from './components/preview/zoom';
import { viewOf, type View } from './content';
import { decodeText } from './decode-text';
import { pastedFile } from './upload/files';

describe('how a document is shown', () => {
  const cases: [content_type: string, has_preview: boolean, page_count: number | null, view: View][] = [
    ['application/pdf', true, 3, 'pages'],
    ['application/pdf', false, null, 'none'],
    ['application/pdf', true, null, 'none'],
    ['image/jpeg', true, null, 'picture'],
    ['image/png', false, null, 'picture'],
    ['image/webp', true, null, 'picture'],
    ['image/gif', true, null, 'picture'],
    ['image/tiff', true, null, 'thumbnail'],
    ['image/tiff', false, null, 'none'],
    ['text/plain', false, null, 'text'],
    ['text/csv', false, null, 'text'],
    ['text/markdown', false, null, 'text'],
    ['message/rfc822', false, null, 'text'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', false, null, 'none'],
  ];
  it.each(cases)('%s, drawn %s, pages %s: %s', (content_type, has_preview, page_count, view) => {
    expect(viewOf({ content_type, has_preview, page_count })).toBe(view);
  });
});

describe('the page in view', () => {
  it.each([
    [0, 1],
    [499, 1],
    [600, 2],
    [1600, 3],
    [9000, 3],
  ])('scrolled to %i it is page %i', (top, page) => {
    expect(pageInView([1000, 2000, 3000], top, 1000)).toBe(page);
  });
  it('is the first while there is none', () => expect(pageInView([], 0, 0)).toBe(1));
  it.each([
    [0, 1],
    [-3, 1],
    [2.9, 2],
    [99, 12],
    [Number.NaN, 1],
  ])('asked for as %d of 12 it is %i', (asked, page) => expect(clampPage(asked, 12)).toBe(page));
});

describe('zoom', () => {
  it('goes in steps to its ends and stays there', () => {
    expect([1, 1.1, 3].map((zoom) => zoomed(zoom, 1))).toEqual([1.25, 1.25, 3]);
    expect([1, 1.1, 0.5].map((zoom) => zoomed(zoom, -1))).toEqual([0.75, 1, 0.5]);
  });
});

describe('text of an unknown encoding', () => {
  const read = (...bytes: number[]) => decodeText(new Uint8Array(bytes).buffer);
  it('is UTF-8 where that is well formed', () => expect(read(0x5a, 0xc3, 0xbc)).toBe('Zü'));
  it('loses its byte order mark', () => expect(read(0xef, 0xbb, 0xbf, 0x41)).toBe('A'));
  it('may be cut in the middle of a letter', () => expect(read(0x5a, 0xc3)).toBe('Z'));
  it('is Windows-1252 where it is not', () => expect(read(0x5a, 0xfc, 0x72)).toBe('Zür'));
  it('is UTF-16 by its mark', () => {
    expect(read(0xff, 0xfe, 0x41, 0x00)).toBe('A');
    expect(read(0xfe, 0xff, 0x00, 0x41)).toBe('A');
  });
});

describe('what is pasted', () => {
  const now = new Date(2026, 10, 3, 9, 5, 7);
  it('gets a name where the browser gave it none', () => {
    expect(pastedFile(new File(['x'], 'image.png', { type: 'image/png' }), now).name).toBe(
      'Pasted 2026-11-03 09.05.07.png',
    );
  });
  it('keeps the name it has', () => {
    const file = new File(['x'], 'Order.pdf');
    expect(pastedFile(file, now)).toBe(file);
  });
});
