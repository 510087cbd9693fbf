using NetOS.Domain.Customers;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Reading;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

internal static class CustomerImport
{
    private static Resource Resource => CustomerResource.Definition;

    public static readonly ImportKind Kind = new("customers", "Customers", new ImportPart<Customer, CustomerDetails>(Resource, "customer", PartRole.Main)
    {
        Fields =
        [
            .. Record(Resource),
            .. PlaceFields.Of<CustomerDetails>(
                Resource, "", [],
                ["name", "kind", "status", "account_number", "sonar_account_id", .. PlaceFields.Members, "units", "contact_name", "contact_email", "contact_phone", "notes"]).With(
                ("name", Called("customer", "customer name", "company", "company name", "business name", "client", "subscriber", "community", "property", "property name")),
                ("kind", Words(DomainWords.CustomerKind, "type", "customer type", "segment", "class")),
                ("status", Words(DomainWords.CustomerStatus, "customer status", "account status")),
                ("account_number", Called("account", "account no", "acct", "customer number", "customer id", "account id")),
                ("sonar_account_id", Called("sonar", "sonar id", "sonar account", "billing id")),
                ("units", f => f with { Synonyms = ["unit count", "number of units", "doors", "homes", "dwellings"], Min = 1 }),
                ("contact_name", Called("contact", "contact person", "primary contact")),
                ("contact_email", PartFields.Kind(ValueKind.Email, "email", "email address")),
                ("contact_phone", PartFields.Kind(ValueKind.Phone, "phone", "telephone", "phone number", "mobile", "tel")),
                ("notes", Called("comments", "remarks", "note", "comment"))),
        ],
        Keys =
        [
            CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), CommonKeys.Unique(Resource, "account number", "account_number", "account_number"),
            CommonKeys.Both(Resource, "name and postal code", ("name", "name"), ("postal_code", "postal_code")) with { Unless = ["account_number"] },
        ],
        Translations = RecordTranslations(),
    });

    /// <summary>A customer another record is of.</summary>
    /// <param name="prefix">Before its fields, and the name of the part.</param>
    /// <param name="id">The member of the record that points at it.</param>
    /// <param name="description">Of the field that names it.</param>
    /// <param name="synonyms">Of the same.</param>
    public static ImportPart Named(string prefix, string id, string description, params string[] synonyms) => new ImportPart<Customer, CustomerDetails>(Resource, prefix, PartRole.Reference)
    {
        Fields = [Reference($"{prefix}_name", description, synonyms), ReferenceId(id)],
        Keys =
        [
            CommonKeys.Id(Resource, id), CommonKeys.Unique(Resource, "account number", $"{prefix}_name", "account_number"), CommonKeys.Unique(Resource, "name", $"{prefix}_name", "name"),
        ],
        RefersAs = id,
        Creates = false,
    };
}
