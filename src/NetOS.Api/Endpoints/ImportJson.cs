using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Imports;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Api.Endpoints;

/// <summary>Imports as the API shows them.</summary>
internal static class ImportJson
{
    public static readonly JsonSerializerOptions Options = JsonColumn.Options;

    public static IResult Answer(object body, int status = StatusCodes.Status200OK) => TypedResults.Json(body, Options, statusCode: status);

    public static object Of(ImportState import, Caller caller, bool whole = true)
    {
        var kind = ImportKinds.Get(import.Kind);
        var hidden = kind.HiddenFrom(caller);
        var look = import.Look;
        return new
        {
            import.Id,
            import.Kind,
            import.Status,
            File = new { Name = import.FileName, Size = import.FileSize, look.Format },
            import.Counts,
            Detected = !whole ? null : new
            {
                look.Encoding,
                look.Delimiter,
                look.Sheet,
                look.Sheets,
                look.HeaderRow,
                HeaderRows = look.HeaderRowCount,
                Notes = look.Notes.Select(n => new { n.Code, n.Message }),
                // The first rows are shown as they are, so only to those who may see all of them.
                Top = hidden.Count > 0 ? [] : look.Top.Select(r => new { r.Number, Role = EnumWords.Of(r.Role), Cells = r.Cells.Select(c => c.Text) }),
            },
            Columns = !whole ? null : import.Columns.Select(c => c with { Samples = c.Field is { } field && hidden.Contains(field) ? [] : c.Samples }),
            Defaults = !whole ? null : import.Defaults.Where(d => !hidden.Contains(d.Key)).ToDictionary(),
            CreateMissing = !whole ? null : import.Approvals.Where(a => a.Text == ImportApproval.Anything).Select(a => a.Part),
            Unmapped = !whole ? null : ImportService.Unmapped(import),
            Missing = !whole ? null : ImportService.Missing(kind, import),
            Template = import.TemplateId is { } template ? new { Id = template, Name = import.TemplateName } : null,
            import.Progress,
            import.DryRun,
            import.Mode,
            import.Error,
            import.CreatedAt,
            import.CreatedBy,
            import.CommittedAt,
            import.CommittedBy,
            import.RevertedAt,
            import.RevertedBy,
            RevertibleUntil = import.Status == ImportStatuses.Committed ? import.CommittedAt + ImportStore.Revertible : null,
            import.Version,
        };
    }

    public static object KindOf(ImportKind kind, Caller caller) => new
    {
        kind.Name,
        kind.Title,
        MayImport = caller.May(Permission.ImportsEdit) && caller.May(kind.Resource.View),
        Fields = kind.Fields.Where(f => f.View is null || caller.May(f.View)).Select(f => new
        {
            f.Name,
            Label = LabelOf(f.Name),
            Kind = EnumWords.Of(f.Kind),
            f.Description,
            f.Example,
            f.Required,
            Key = kind.PartOf(f.Name).Keys.Any(k => k.Fields.Contains(f.Name)),
            Part = kind.PartOf(f.Name).Name,
            Words = f.Words?.Choices.Select(c => c.Value) ?? [],
            Editable = kind.EditOf(f) is not { } needed || caller.Preparing().May(needed),
        }),
    };

    public static object MappingOf(ImportMapping mapping) => new { mapping.Id, mapping.Kind, mapping.Name, Headers = mapping.Columns.Select(c => c.Header), mapping.CreatedAt, mapping.CreatedBy };

    private static string LabelOf(string name)
    {
        var words = name.Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
