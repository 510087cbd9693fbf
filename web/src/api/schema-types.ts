import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** The names of the resources the API has: `circuits`, `carriers`, … */
export type ResourceName = {
  [Path in keyof paths]: Path extends `/api/v1/${infer Name}/{id}`
    ? Name extends `${string}/${string}`
      ? never
      : Name
    : never;
}[keyof paths];

type Listed<Name extends string> = `/api/v1/${Name}` extends keyof paths ? Name : never;

/** Lists of what is no record: logs, tokens, e-mails. */
export type LogName = Listed<'audit'> | Listed<'audit/requests'> | Listed<'authz/api-tokens'> | Listed<'outbox'>;

/**
 * A record of the API's document as a page reads it: `Always` is never null, `Withheld` may be absent (the reader may
 * not see it, or it was not asked for), anything else is there and may be null.
 */
export type Read<
  Name extends keyof Schemas,
  Always extends keyof Schemas[Name],
  Withheld extends keyof Schemas[Name] = never,
> = { [Key in Always]-?: NonNullable<Schemas[Name][Key]> } & { [Key in Withheld]?: Schemas[Name][Key] } & {
  [Key in Exclude<keyof Schemas[Name], Always | Withheld>]-?: Exclude<Schemas[Name][Key], undefined>;
};
