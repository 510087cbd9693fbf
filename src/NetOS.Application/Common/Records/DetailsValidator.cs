using System.Linq.Expressions;
using System.Net.Mail;
using FluentValidation;
using NetOS.Domain.Common;

namespace NetOS.Application.Common.Records;

/// <summary>What holds for the fields of every record: lengths of texts and the form of external ids.</summary>
internal abstract class DetailsValidator<TDetails> : AbstractValidator<TDetails> where TDetails : RecordDetails
{
    public const int TextLength = 200, NotesLength = 10_000;
    public const decimal MoneyLimit = 999_999_999.99m;

    protected DetailsValidator()
    {
        foreach (var property in typeof(TDetails).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            var limit = property.Name is "Notes" or "Description" or "AccessNotes" or "Body" ? NotesLength : TextLength;
            var parameter = Expression.Parameter(typeof(TDetails));
            var text = Expression.Lambda<Func<TDetails, string?>>(Expression.Property(parameter, property), parameter);
            RuleFor(text).MaximumLength(limit).WithMessage((_, value) => $"At most {limit:N0} characters; this has {value!.Length:N0}.");
        }

        RuleFor(x => x.ExternalIds).Must(ids => ids.All(id => id.Source.Length is > 0 and <= 100 && !id.Source.Contains(':') && id.Id.Length is > 0 and <= 200))
            .WithMessage("Each external id is {\"source\", \"id\"}: a source of 1 to 100 characters without a colon, an id of 1 to 200 characters.");
        RuleFor(x => x.ExternalIds).Must(ids => ids.Distinct().Count() == ids.Count).WithMessage("The same external id stands here twice.");
        RuleFor(x => x.ExternalIds).Must(ids => ids.Count <= 50).WithMessage("At most 50 external ids.");
    }

    protected void Required(Expression<Func<TDetails, string?>> field) => RuleFor(field).NotEmpty().WithMessage("Required: it may not be empty.");

    protected void Required(Expression<Func<TDetails, Guid>> field) => RuleFor(field).NotEmpty().WithMessage("Required: it may not be empty.");

    /// <summary>A figure within bounds, with at most so many decimals.</summary>
    protected void Figure(Expression<Func<TDetails, decimal?>> field, decimal least, decimal most, int decimals, string words) =>
        RuleFor(field)
            .Must(v => v is null || (v >= least && v <= most)).WithMessage(words)
            .Must(v => v is null || decimal.Round(v.Value, decimals) == v).WithMessage($"At most {decimals} decimals.");

    protected void Money(Expression<Func<TDetails, decimal?>> field) =>
        RuleFor(field)
            .Must(v => v is null or (>= 0 and <= MoneyLimit)).WithMessage("An amount between 0 and 999,999,999.99.")
            .Must(v => v is null || decimal.Round(v.Value, 2) == v).WithMessage("At most two decimals.");

    protected void Email(Expression<Func<TDetails, string?>> field) =>
        RuleFor(field).Must(v => v is null || (MailAddress.TryCreate(v, out var address) && address.Address == v)).WithMessage("An e-mail address such as noc@example.net.");

    protected void WebAddress(Expression<Func<TDetails, string?>> field) =>
        RuleFor(field)
            .Must(v => v is null || (Uri.TryCreate(v, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            .WithMessage("A web address that starts with https:// or http://.");

    /// <summary>Null is left to the record's own rules.</summary>
    protected void Currency(Expression<Func<TDetails, string?>> field) =>
        RuleFor(field).Must(v => v is null || (v.Length == 3 && v.All(char.IsAsciiLetterUpper))).WithMessage("A currency is three capital letters, e.g. USD (ISO 4217).");
}

/// <summary>What holds for every record that stands somewhere.</summary>
internal abstract class PlaceValidator<TDetails> : DetailsValidator<TDetails> where TDetails : PlaceDetails
{
    protected PlaceValidator()
    {
        Required(x => x.Name);
        RuleFor(x => x.Country).Must(v => v is null || (v.Length == 2 && v.All(char.IsAsciiLetterUpper))).WithMessage("A country is two capital letters, e.g. US (ISO 3166 alpha-2).");
    }
}
