using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Common;
using Npgsql;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Turns what a constraint of the database refuses into words, naming the other record.</summary>
internal static partial class ConstraintConflicts
{
    private sealed record Known(string Code, string Resource, string? Field, string Words, string? Other);

    // Other: SQL (id, label) of the record in the way, over the key's values as text in $1, $2 … .
    private static readonly Dictionary<string, Known> ByName = new()
    {
        ["circuits_carrier_circuit_key"] = new(
            "circuit.id_taken", "circuits", "circuit_id", "This carrier has a circuit with this ID already (case and white space do not count)",
            "select id, circuit_id from circuits where carrier_id = $1::uuid and circuit_key = $2 and deleted_at is null"),
        ["carriers_name_key"] = new("carrier.name_taken", "carriers", "name", "There is a carrier of this name already (case does not count)", "select id, name from carriers where lower(name) = $1 and deleted_at is null"),
        ["service_types_code_key"] = new("service_type.code_taken", "service-types", "code", "There is a service type with this code already (case does not count)", "select id, code from service_types where lower(code) = $1 and deleted_at is null"),
        ["infrastructure_code_key"] = new("infrastructure.code_taken", "infrastructure", "code", "There is a site with this code already (case does not count)", "select id, name from infrastructure where lower(code) = $1 and deleted_at is null"),
        ["customers_account_number_key"] = new("customer.account_taken", "customers", "account_number", "There is a customer with this account number already (case does not count)", "select id, name from customers where lower(account_number) = $1 and deleted_at is null"),
        ["rf_systems_name_key"] = new("rf_system.name_taken", "rf-systems", "name", "There is an RF system of this name already (case does not count)", "select id, name from rf_systems where lower(name) = $1 and deleted_at is null"),
        ["electrical_services_account_key"] = new(
            "electrical.account_taken", "electrical-services", "account_number", "There is a service with this utility, account and meter already (case does not count)",
            "select id, utility || ' ' || account_number from electrical_services where lower(utility) = $1 and lower(account_number) = $2 and lower(coalesce(meter_number, '')) = $3 and deleted_at is null"),
        ["electrical_bills_no_overlap"] = new("electrical_bill.period_overlaps", "", "period_start", "Another bill of this service covers days of the same period", null),
        ["users_email_key"] = new("user.email_taken", "users", "email", "There is a user with this e-mail address already", "select id, email from users where lower(email) = $1 and deleted_at is null"),
        ["roles_name"] = new("role.name_taken", "roles", "name", "There is a role of this name already (case does not count)", "select id, name from roles where lower(name) = $1 and deleted_at is null"),
        ["roles_key"] = new("role.name_taken", "roles", "name", "There is a role with the same key already", "select id, name from roles where key = $1 and deleted_at is null"),
        ["users_last_admin"] = new("user.last_admin", "users", null, "This would leave nobody who may edit users. Make somebody else an admin first", null),
        ["documents_same_file"] = new(
            "document.same_file", "documents", "file", "This very file is here already",
            "select id, title from documents where owner_id = $1::uuid and sha256 = $2 and deleted_at is null"),
        ["documents_replaced_once"] = new(
            "document.replaced_already", "documents", "previous_id", "That document was replaced by another already", "select id, title from documents where previous_id = $1::uuid and deleted_at is null"),
        ["external_ids_key"] = new(
            "record.external_id_taken", "", "external_ids", "Another record of this kind carries this external id already",
            "select record_id, source || ':' || external_id from external_ids where kind = $1 and source = $2 and external_id = $3"),
        ["renewals_one_open"] = new("renewal.open_already", "", null, "A renewal of this contract is open already", null),
        ["contract_subjects_no_overlap"] = new(
            "contract.period_overlaps", "contracts", "subjects", "Another contract is in force over the same subject in the same period",
            "select k.id, coalesce(k.agreement_number, k.id::text) from contracts k join contract_subjects s on s.contract_id = k.id where s.subject_id = $1::uuid and s.period && $2::daterange and s.blocking"),
    };

    /// <returns>The error to show; null when the constraint is not one a caller can break.</returns>
    public static async Task<Exception?> TranslateAsync(PostgresException refused, DbUpdateException update, NetOsDbContext db, ScopeGuard guard, CancellationToken ct)
    {
        if (refused.ConstraintName is not { } constraint)
            return null;
        var culprit = update.Entries.Select(e => e.Entity).OfType<Entity>().FirstOrDefault();
        if (refused.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            var column = constraint.Replace((refused.TableName ?? "") + "_", "", StringComparison.Ordinal).Replace("_fkey", "", StringComparison.Ordinal);
            return new InvalidException(column, "No record has this id.");
        }

        if (!ByName.TryGetValue(constraint, out var known))
            return null;
        var kind = known.Resource.Length > 0 ? known.Resource : culprit is null ? "" : ResourceNames.Of(culprit);
        var other = known.Other is null || kind.Length == 0 ? null : await OtherAsync(refused, known.Other, kind, db, guard, ct);
        var conflict = new ConflictException(known.Code, other is { } named ? $"{known.Words}: {named.Label}." : known.Words + ".");
        if (known.Field is { } field)
            conflict.Extensions["errors"] = new Dictionary<string, string[]> { [field] = [conflict.Message] };
        if (other is { } record)
            conflict.Extensions["conflict"] = new { id = record.Id, kind, label = record.Label };
        if (culprit is not null)
            conflict.Extensions["record"] = culprit.Id;
        return conflict;
    }

    private static async Task<(Guid Id, string Label)?> OtherAsync(PostgresException refused, string sql, string kind, NetOsDbContext db, ScopeGuard guard, CancellationToken ct)
    {
        if (refused.Detail is null || KeyValues().Match(refused.Detail) is not { Success: true } match)
            return null;
        // The transaction is broken by now: ask on a connection of its own.
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        var columns = match.Groups["columns"].Value.Split(", ").Length;
        foreach (var value in match.Groups["values"].Value.Split(", ", columns))
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        (Guid Id, string Label) other;
        await using (var row = await command.ExecuteReaderAsync(ct))
        {
            if (!await row.ReadAsync(ct))
                return null;
            other = (row.GetGuid(0), row.GetString(1));
        }

        return (await guard.VisibleAsync(connection, kind.Replace('-', '_'), [other.Id], ct)).Count > 0 ? other : null;
    }

    [GeneratedRegex(@"^Key \((?<columns>.*?)\)=\((?<values>.*)\) (already exists|conflicts with)", RegexOptions.Singleline)]
    private static partial Regex KeyValues();
}
