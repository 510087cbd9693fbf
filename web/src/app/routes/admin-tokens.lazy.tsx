import { createLazyRoute } from '@tanstack/react-router';
import { TokensPage } from '@/features/access';

export const Route = createLazyRoute('/admin/tokens')({ component: TokensPage });
