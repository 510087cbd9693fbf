import { NONE, plural } from './format';

interface EndOfTerm {
  end_of_term: string | null;
  renewal_term_months: number | null;
}

/** What happens at the end of a term if nothing is done. */
export function endOfTermWords({ end_of_term: end, renewal_term_months: months }: EndOfTerm): string {
  switch (end) {
    case 'auto_renew':
      return months ? `Auto-renews ${plural(months, 'month')}` : 'Auto-renews';
    case 'month_to_month':
      return 'Continues month to month';
    case 'auto_disconnect':
      return 'Disconnects';
    default:
      return NONE;
  }
}
