import { createLazyRoute } from '@tanstack/react-router';
import { RfLinksPage } from '@/features/rf-links';

export const Route = createLazyRoute('/rf-links')({ component: RfLinksPage });
