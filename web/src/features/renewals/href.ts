import type { Renewal } from './types';

/** The page of the decision about a contract. */
export const decisionHref = (contractId: string): string => `/renewals/${contractId}`;

/** Where a renewal is worked on: its decision, or the RF link whose licence expires. */
export const renewalHref = ({ contract_id: contract, rf_link_id: link }: Renewal): string =>
  contract ? decisionHref(contract) : `/rf-links/${link ?? ''}`;
