using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Renewals;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Reads the bodies of renewals.</summary>
internal static class RenewalBody
{
    private const int NotesLength = 10_000, TextLength = 200;

    private static readonly string[] SuccessorMembers =
        ["agreement_number", "start_date", "term_months", "mrc", "end_of_term", "renewal_term_months", "notice_days", "escalator_kind", "escalator_value", "escalator_every_months", "etf", "notes"];

    private static readonly string[] SuccessorMoney = ["mrc", "escalator_value", "etf"];

    /// <exception cref="InvalidException">A member is unknown or has a wrong value.</exception>
    /// <exception cref="ForbiddenException">Money of the successor without the right to write it.</exception>
    public static MoveRenewal MoveOf(JsonElement body, Guid contractId, int? version, Caller caller)
    {
        JsonValues.RequireMembers(body, "to", "decision", "successor", "comment", "notice", "owner");
        return new MoveRenewal(contractId, version, Word<RenewalMove>(body, "to") ?? throw new InvalidException("to", $"Required: one of {string.Join(", ", EnumWords<RenewalMove>.All)}."))
        {
            Decision = Word<RenewalChoice>(body, "decision"),
            Successor = Part(body, "successor") is { } successor ? SuccessorOf(successor, caller) : null,
            Comment = Text(body, "comment", NotesLength),
            Notice = Part(body, "notice") is { } notice ? NoticeOf(notice) : null,
            Owner = Text(body, "owner", TextLength),
        };
    }

    /// <summary>A text; null when it is absent or empty.</summary>
    public static string? Text(JsonElement body, string name, int limit) => Member(body, name) is { } value ? Limited(JsonValues.Text(value, name), name, limit) : null;

    /// <summary>A note; null when it is absent, empty text when it is to be emptied.</summary>
    public static string? Note(JsonElement body, string name) => body.TryGetProperty(name, out _) ? Text(body, name, NotesLength) ?? "" : null;

    private static RenewalNotice NoticeOf(JsonElement notice)
    {
        RequireObject(notice, "notice");
        JsonValues.RequireMembers(notice, "method", "sent_on", "tracking_number", "proof_document_id");
        return new RenewalNotice(
            Word<NoticeMethod>(notice, "method") ?? throw new InvalidException("method", $"Required: one of {string.Join(", ", EnumWords<NoticeMethod>.All)}."),
            Member(notice, "sent_on") is { } on ? JsonValues.Date(on, "sent_on") : throw new InvalidException("sent_on", "Required: the day the notice was sent."),
            Text(notice, "tracking_number", TextLength),
            Member(notice, "proof_document_id") is { } document ? (Guid)Read(document, "proof_document_id", typeof(Guid))! : null);
    }

    private static SuccessorTerms SuccessorOf(JsonElement successor, Caller caller)
    {
        RequireObject(successor, "successor");
        JsonValues.RequireMembers(successor, SuccessorMembers);
        var money = SuccessorMoney.Where(name => successor.TryGetProperty(name, out _)).ToArray();
        if (money.Length > 0 && !caller.May(Permission.FinancialsEdit))
            throw ForbiddenException.Fields("write", money, Permission.FinancialsEdit);
        return new SuccessorTerms
        {
            AgreementNumber = Text(successor, "agreement_number", TextLength),
            StartDate = Member(successor, "start_date") is { } start ? JsonValues.Date(start, "start_date") : null,
            TermMonths = Whole(successor, "term_months", 1, ContractTerm.MostMonths),
            Mrc = Amount(successor, "mrc", 0, 999_999_999.99m, 2),
            EndOfTerm = Word<EndOfTerm>(successor, "end_of_term"),
            RenewalTermMonths = Whole(successor, "renewal_term_months", 1, ContractTerm.MostMonths),
            NoticeDays = Whole(successor, "notice_days", 0, 730),
            EscalatorKind = Word<EscalatorKind>(successor, "escalator_kind"),
            EscalatorValue = Amount(successor, "escalator_value", -99_999.99m, 99_999.99m, 4),
            EscalatorEveryMonths = Whole(successor, "escalator_every_months", 1, 120),
            Etf = Member(successor, "etf") is { } clause ? EtfClause.Parse(clause) : null,
            Notes = Text(successor, "notes", NotesLength),
        };
    }

    private static void RequireObject(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw JsonValues.Wrong(field, "an object");
    }

    private static JsonElement? Member(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static JsonElement? Part(JsonElement body, string name) =>
        Member(body, name) is not { } part ? null : part.ValueKind == JsonValueKind.Object ? part : throw JsonValues.Wrong(name, "an object");

    private static T? Word<T>(JsonElement body, string name) where T : struct, Enum => Member(body, name) is { } value ? (T)Read(value, name, typeof(T))! : null;

    private static int? Whole(JsonElement body, string name, int least, int most)
    {
        if (Member(body, name) is not { } value)
            return null;
        return (int)Read(value, name, typeof(int))! is var number && number >= least && number <= most ? number : throw JsonValues.Wrong(name, $"a whole number from {least} to {most}");
    }

    private static decimal? Amount(JsonElement body, string name, decimal least, decimal most, int decimals)
    {
        if (Member(body, name) is not { } value)
            return null;
        return (decimal)Read(value, name, typeof(decimal))! is var number && number >= least && number <= most && decimal.Round(number, decimals) == number
            ? number
            : throw JsonValues.Wrong(name, FormattableString.Invariant($"a number from {least:#,0.##} to {most:#,0.##} with at most {decimals} decimals"));
    }

    private static object? Read(JsonElement value, string name, Type type) => JsonValues.ReaderOf(type)(value, name)(null);

    private static string? Limited(string? text, string name, int limit) =>
        text is null || text.Length <= limit ? text : throw new InvalidException(name, $"At most {limit:N0} characters; this has {text.Length:N0}.");
}
