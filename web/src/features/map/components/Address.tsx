interface Addressed {
  address_line1: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
}

export function Address({ of: { address_line1: street, city, state, country } }: { of: Addressed }) {
  const text = [street, city, state, country].filter(Boolean).join(', ');
  return text ? <span className="text-text-2">{text}</span> : null;
}
