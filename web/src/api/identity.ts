import { readPreference, writePreference } from '@/shared/storage';

/** The development identity: which role (and person) this browser plays. Ignored by a server that signs people in. */
export const developmentRole = () => readPreference('role');
export const setDevelopmentRole = (role: string | null) => writePreference('role', role);
export const developmentEmail = () => readPreference('email');
export const setDevelopmentEmail = (email: string | null) => writePreference('email', email);

/** For requests that do not pass through the client: map tiles, event streams. */
export function identityHeaders(): Record<string, string> {
  const role = developmentRole();
  const email = developmentEmail();
  return { ...(role ? { 'x-user-role': role } : {}), ...(email ? { 'x-user-email': email } : {}) };
}
