import { useQuery } from '@tanstack/react-query';
import { contracts } from '../../api';
import { ChainCard } from './chain-card';
import { RatesCard } from './rates-card';
import './record.css';

/** The rates of a contract and the contracts before and after it, for pages of other features. */
export function ContractRates({ contractId }: { contractId: string }) {
  const contract = useQuery(contracts.detail(contractId)).data?.data;
  return contract ? (
    <>
      <RatesCard contract={contract} />
      <ChainCard contract={contract} />
    </>
  ) : null;
}
