import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { testDocument, testPhoto, testRules } from '../../testing';
import type { Document } from '../../types';
import { useDocumentAccess } from '../../use-access';
import { DocumentPage } from '../page/document-page';
import { PreviewDialog, type PreviewProps } from './preview-dialog';

const text = testDocument({ id: 't1', title: 'Log', content_type: 'text/plain', page_count: null, kind: 'other' });
let known: Document[];
let scrolled: string[];

beforeEach(() => {
  known = [testDocument({ page_count: 12 }), testPhoto(), text];
  scrolled = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.getAttribute('data-page') ?? '');
  });
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, 'documents_view', 'documents_edit'] })),
    ),
    http.get('*/api/v1/documents/rules', () => HttpResponse.json(testRules())),
    http.get('*/api/v1/documents/:id', ({ params }) => {
      const document = known.find(({ id }) => id === params.id);
      return document
        ? HttpResponse.json(document, { headers: { etag: '"v1-x"' } })
        : problem(404, { title: 'Not found' });
    }),
  );
});

function Preview(props: Omit<PreviewProps, 'access'>) {
  return <PreviewDialog {...props} access={useDocumentAccess('circuit')} />;
}
const show = (id: string, props: Partial<PreviewProps> = {}) =>
  renderWithApp(<Preview id={id} siblings={known} onOpen={vi.fn()} onClose={vi.fn()} {...props} />);

describe('a PDF', () => {
  it('is shown as pictures of its pages, loaded as they come near', async () => {
    show('d1');
    const dialog = await screen.findByRole('dialog', { name: 'SO-448120 signed' });
    const pages = within(dialog).getAllByRole('img', { name: /^Page \d+ of SO-448120 signed$/ });
    expect(pages).toHaveLength(12);
    expect(pages[11]).toHaveAttribute('src', '/api/v1/documents/d1/pages/12');
    expect(pages[11]).toHaveAttribute('loading', 'lazy');
    expect(dialog.querySelector('iframe, object, embed')).toBeNull();
    expect(await screen.findByText(/9f86d081884c/)).toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('turns its pages by arrows, buttons and number', async () => {
    const { user } = show('d1');
    await waitFor(() => expect(screen.getByRole('region', { name: 'SO-448120 signed' })).toHaveFocus());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(scrolled).toEqual(['2', '3', '2']);
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(scrolled.at(-1)).toBe('3');
    const field = screen.getByRole('textbox', { name: 'Page, of 12' });
    await user.clear(field);
    await user.type(field, '99{Enter}');
    expect(scrolled.at(-1)).toBe('12');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('12');
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
  });

  it('grows and shrinks by + and −, and 0 fits it again', async () => {
    const { user } = show('d1');
    const stage = await screen.findByRole('region', { name: 'SO-448120 signed' });
    const zoom = () => stage.style.getPropertyValue('--zoom');
    await user.keyboard('++');
    expect(zoom()).toBe('1.5');
    await user.keyboard('-');
    expect(zoom()).toBe('1.25');
    expect(screen.getByRole('button', { name: /^125%/ })).toBeInTheDocument();
    await user.keyboard('0');
    expect(zoom()).toBe('1');
    await user.keyboard('-----');
    expect(zoom()).toBe('0.5');
    expect(screen.getByRole('button', { name: 'Smaller (−)' })).toBeDisabled();
  });

  it('says which page could not be drawn, and draws it again', async () => {
    const { user } = show('d1');
    fireEvent.error(await screen.findByRole('img', { name: /^Page 2 / }));
    expect(screen.getByText('Page 2 could not be drawn')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    expect(screen.getByRole('img', { name: /^Page 2 / })).toBeInTheDocument();
  });

  it('is offered for download where there are no pictures of it', async () => {
    known = [testDocument({ has_preview: false, page_count: null })];
    show('d1');
    expect(await screen.findByText('The server could not draw this file.')).toBeInTheDocument();
    const links = screen.getAllByRole('link', { name: 'Download' });
    expect(links[0]).toHaveAttribute('href', '/api/v1/documents/d1/content');
    expect(links[0]).toHaveAttribute('download', 'SO-448120 signed.pdf');
  });
});

describe('other documents', () => {
  it('are pictures, drawn upright and without what the camera noted', async () => {
    const onUsePosition = vi.fn();
    const onClose = vi.fn();
    const { user } = show('p1', { onUsePosition, onClose });
    expect(await screen.findByRole('img', { name: 'Rack 14 panel 3' })).toHaveAttribute(
      'src',
      '/api/v1/documents/p1/content?inline=true',
    );
    expect(await screen.findByText('39.7731, −86.1637')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use as the site’s position' }));
    expect(onClose).toHaveBeenCalled();
    expect(onUsePosition).toHaveBeenCalledWith(39.7731, -86.1637);
  });

  it('go on to the next one by the arrows', async () => {
    const onOpen = vi.fn();
    const { user } = show('p1', { onOpen });
    await waitFor(() => expect(screen.getByRole('region', { name: 'Rack 14 panel 3' })).toHaveFocus());
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(onOpen.mock.calls).toEqual([['t1'], ['d1']]);
  });

  it('are text, shown as text whatever stands in it', async () => {
    server.use(http.get('*/api/v1/documents/t1/content', () => new HttpResponse('<script>alert(1)</script> Zürich')));
    show('t1');
    expect(await screen.findByText('<script>alert(1)</script> Zürich')).toBeInTheDocument();
  });

  it('say that the rest of a long text is left out', async () => {
    known = [{ ...text, size_bytes: 2_000_000 }];
    let range: string | null = null;
    server.use(
      http.get('*/api/v1/documents/t1/content', ({ request }) => {
        range = request.headers.get('range');
        return new HttpResponse('the beginning', { status: 206 });
      }),
    );
    show('t1');
    expect(await screen.findByText(/The first 524 kB of 2 MB/)).toBeInTheDocument();
    expect(range).toBe('bytes=0-524287');
  });
});

describe('the facts', () => {
  it('are edited where they stand', async () => {
    const patches: unknown[] = [];
    server.use(
      http.patch('*/api/v1/documents/d1', async ({ request }) => {
        patches.push([await request.json(), request.headers.get('if-match')]);
        return HttpResponse.json(testDocument({ version: 2 }));
      }),
    );
    const { user } = show('d1');
    await user.click(await screen.findByRole('button', { name: /^Edit Title/ }));
    const field = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(field);
    await user.type(field, 'Order{Enter}');
    await waitFor(() => expect(patches).toEqual([[{ title: 'Order' }, '"v1-x"']]));
  });

  it('are locked, with the reason, for those who do not edit money', async () => {
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: ['documents_view', 'documents_edit', 'financials_view'] })),
      ),
    );
    show('d1');
    expect(await screen.findAllByRole('button', { name: 'Finance changes documents of this kind' })).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Edit Title/ })).not.toBeInTheDocument();
  });
});

describe('a document by its own address', () => {
  it('begins at the page asked for and leads to its owner', async () => {
    renderWithApp(<DocumentPage id="d1" page={7} />);
    expect(await screen.findByRole('heading', { level: 1, name: 'SO-448120 signed' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'L3/ETH/009812/INDY' })).toHaveAttribute('href', '/circuits/c1');
    expect(scrolled).toEqual(['7']);
    expect(screen.getByRole('textbox', { name: 'Page, of 12' })).toHaveValue('7');
  });

  it('says when it is not there', async () => {
    renderWithApp(<DocumentPage id="nobody" />);
    expect(await screen.findByText('The document was not found')).toBeInTheDocument();
  });
});
