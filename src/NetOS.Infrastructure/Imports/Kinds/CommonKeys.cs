using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Keys every kind of record has.</summary>
internal static class CommonKeys
{
    /// <summary>By the id of an export.</summary>
    public static RecordKey Id(Resource resource, string field = PartFields.Id) => new("id", [field], $"select k.ord, t.id from {{k}} join {resource.Table} t on t.id = netos_uuid(k.a) where t.deleted_at is null") { MustExist = true };

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
}
