import type { BrowserContext, Page } from 'playwright-core';

/** What must not happen while a page is used: a word to another host, a console error, an exception. */
export class Guard {
  readonly hosts: string[] = [];
  readonly errors: string[] = [];
  private readonly awaited: RegExp[] = [];
  private readonly tolerated: RegExp[] = [];

  constructor(private readonly own: string) {}

  watch(context: BrowserContext) {
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && host !== this.own) this.hosts.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (event) => {
      this.errors.push(String(event.error().stack ?? event.error()));
    });
  }

  /** The browser itself reports a refused request as an error; the test that provokes one says so, and it has to come. */
  expectError(pattern: RegExp) {
    this.awaited.push(pattern);
  }

  /** The same for an answer that comes or not, by how fast the page is typed into. */
  mayError(pattern: RegExp) {
    this.tolerated.push(pattern);
  }

  problems(): string[] {
    const known = [...this.awaited, ...this.tolerated];
    const unexpected = this.errors.filter((error) => !known.some((pattern) => pattern.test(error)));
    const missing = this.awaited.filter((pattern) => !this.errors.some((error) => pattern.test(error)));
    return [
      ...this.hosts.map((url) => `request to another host: ${url}`),
      ...unexpected.map((error) => `error: ${error}`),
      ...missing.map((pattern) => `the expected error ${pattern} did not come`),
    ];
  }
}

/** True when the document or its body can be scrolled sideways, with the widest elements that stick out. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (Math.max(scrollWidth, document.body.scrollWidth) <= clientWidth) return [];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} to ${element.getBoundingClientRect().right}`,
      );
  });
}
