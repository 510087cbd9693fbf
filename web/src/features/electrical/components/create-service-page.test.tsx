import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ALL_PERMISSIONS, testMe } from '@/testing/factories';
import { renderWithApp } from '@/testing/render';
import { server } from '@/testing/server';
import { testService } from '../testing';
import { CreateServicePage } from './create-service-page';

const SITE = '0198c0de-7f00-7000-8000-000000000001';

describe('CreateServicePage', () => {
  it('starts with the site of the link and sends it', async () => {
    let body: unknown;
    server.use(
      http.get('*/api/v1/me', () =>
        HttpResponse.json(testMe({ permissions: [...ALL_PERMISSIONS, 'electrical_edit'] })),
      ),
      http.get(`*/api/v1/infrastructure/${SITE}`, () => HttpResponse.json({ id: SITE, name: 'Shafer Butte tower' })),
      http.post('*/api/v1/electrical-services', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json(testService({ id: 'e9' }), { status: 201 });
      }),
    );
    const { user, router } = renderWithApp(<CreateServicePage asset_id={SITE} />);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Site' })).toHaveValue('Shafer Butte tower'));
    await user.type(screen.getByLabelText('Utility'), 'Idaho Power');
    await user.click(screen.getByRole('button', { name: 'Create electrical service' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/electrical-services/e9'));
    expect(body).toEqual({ asset_id: SITE, utility: 'Idaho Power', status: 'active', currency: 'USD' });
  });
});
