import { createRoute } from '@tanstack/react-router';
import {
  contractRecordSearch,
  contractSearch,
  newContractSearch,
  type ContractListSearch,
  type ContractRecordSearch,
  type NewContractSearch,
} from '@/features/contracts/search';
import { rootRoute } from '../root';

type Raw = Record<string, unknown>;

const parent = { getParentRoute: () => rootRoute } as const;

export const contractRoutes = [
  createRoute({
    ...parent,
    path: '/contracts',
    validateSearch: (search: Raw): ContractListSearch => contractSearch.parse(search),
  }).lazy(() => import('./contracts.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/contracts/new',
    validateSearch: (search: Raw): NewContractSearch => newContractSearch.parse(search),
  }).lazy(() => import('./contract-new.lazy').then((module) => module.Route)),
  createRoute({
    ...parent,
    path: '/contracts/$id',
    validateSearch: (search: Raw): ContractRecordSearch => contractRecordSearch.parse(search),
  }).lazy(() => import('./contract.lazy').then((module) => module.Route)),
  createRoute({ ...parent, path: '/contracts/$id/edit' }).lazy(() =>
    import('./contract-edit.lazy').then((module) => module.Route),
  ),
] as const;
