interface Address {
  address_line1?: string | null;
  address_line2?: string | null;
  city?: string | null;
  state?: string | null;
  postal_code?: string | null;
}

/** `733 W Henry St, Indianapolis, IN 46225`; empty where nothing is known. */
export function addressOf(place: Address) {
  const state = [place.state, place.postal_code].filter(Boolean).join(' ');
  return [place.address_line1, place.address_line2, place.city, state].filter(Boolean).join(', ');
}

/** City and state, as a list shows a place. */
export const townOf = (place: Pick<Address, 'city' | 'state'>) => [place.city, place.state].filter(Boolean).join(', ');
