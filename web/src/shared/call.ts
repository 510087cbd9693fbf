export const telephone = (phone: string) => `tel:${phone.replace(/[^+\d;,]/g, '')}`;
export const mailto = (email: string, subject: string) => `mailto:${email}?subject=${encodeURIComponent(subject)}`;
