import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RouteText, StatusMark, UrgencyMark } from './marks';

describe('marks', () => {
  it('always give urgency its word and days', () => {
    render(<UrgencyMark urgency="overdue" days={-12} />);
    expect(screen.getByText('Overdue 12 d')).toBeInTheDocument();
  });
  it('leave days out when nothing is to decide', () => {
    render(<UrgencyMark urgency="none" days={900} />);
    expect(screen.getByText('None')).toBeInTheDocument();
  });
  it('name a status that is only a glyph', () => {
    render(<StatusMark status="disconnect_pending" glyphOnly />);
    expect(screen.getByRole('img', { name: 'Disconnect pending' })).toBeInTheDocument();
  });
  it.each([
    ['Boise', 'Boise', 'Boise'],
    ['Boise', null, 'Boise'],
    ['Nampa', 'Boise', 'Nampa→ to Boise'],
  ])('write a route %s, %s', (a, z, text) => {
    const { container } = render(<RouteText a={a} z={z} />);
    expect(container).toHaveTextContent(text);
  });
});
