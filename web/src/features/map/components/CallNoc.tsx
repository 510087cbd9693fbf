import { Phone } from 'lucide-react';
import { buttonClass } from '@/ui/button';

export function CallNoc({ phone, carrier }: { phone: string | null | undefined; carrier: string }) {
  if (!phone) return null;
  return (
    <a
      className={buttonClass('outlined', 'sm')}
      href={`tel:${phone.replace(/[^+\d;,]/g, '')}`}
      title={`${carrier} NOC ${phone}`}
    >
      <Phone className="icon icon-sm" aria-hidden />
      Call NOC
    </a>
  );
}
