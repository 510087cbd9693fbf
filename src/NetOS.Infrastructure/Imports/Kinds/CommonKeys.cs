using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Keys several kinds of record have.</summary>
internal static class CommonKeys
{
    private const int SamePlaceMetres = 50;

    /// <summary>By the id of an export.</summary>
    public static RecordKey Id(Resource resource, string field = PartFields.Id) => MaybeId(resource, field) with { MustExist = true };

    /// <summary>By an id, in a cell that may as well hold a name.</summary>
    public static RecordKey MaybeId(Resource resource, string field) => new("id", [field], $"select k.ord, t.id from {{k}} join {resource.Table} t on t.id = netos_uuid(k.a) where t.deleted_at is null");

    /// <summary>By the name another system gives it, <c>source:id</c>.</summary>
    public static RecordKey ExternalId(Resource resource, string field = PartFields.ExternalId) => new(
        "external id", [field],
        $$"""
        select k.ord, t.id from (select k.ord, case when strpos(k.a, ':') > 1 then trim(split_part(k.a, ':', 1)) else '{{PartFields.FileSource}}' end source, trim(substr(k.a, case when strpos(k.a, ':') > 1 then strpos(k.a, ':') + 1 else 1 end)) external_id from {k}) k
        join external_ids x on x.kind = '{{resource.Table}}' and x.source = k.source and x.external_id = k.external_id join {{resource.Table}} t on t.id = x.record_id where t.deleted_at is null
        """);

    /// <summary>By a column that is unique without case.</summary>
    public static RecordKey Unique(Resource resource, string words, string field, string column) =>
        new(words, [field], $"select k.ord, t.id from {{k}} join {resource.Table} t on lower(t.{column}) = lower(k.a) where t.deleted_at is null");

    /// <summary>By two columns, both without case.</summary>
    public static RecordKey Both(Resource resource, string words, (string Field, string Column) first, (string Field, string Column) second) =>
        new(words, [first.Field, second.Field], $"select k.ord, t.id from {{k}} join {resource.Table} t on lower(t.{first.Column}) = lower(k.a) and lower(t.{second.Column}) = lower(k.b) where t.deleted_at is null");

    public static RecordKey NameAndAddress(Resource resource, string name, string address) => Both(resource, "name and address", (name, "name"), (address, "address_line1"));

    public static RecordKey NameAndPosition(Resource resource, string name, string latitude, string longitude) => new(
        "name and coordinates", [name, latitude, longitude],
        $"""
        select k.ord, t.id from {"{k}"} join {resource.Table} t on lower(t.name) = lower(k.a)
        and st_dwithin(st_makepoint(t.longitude, t.latitude)::geography, st_makepoint(k.c::float8, k.b::float8)::geography, {SamePlaceMetres}) where t.deleted_at is null
        """);
}
