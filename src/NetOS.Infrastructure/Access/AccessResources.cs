using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Access;

internal static class RoleResource
{
    public static readonly Resource Definition = new()
    {
        Name = "roles",
        Singular = "role",
        Table = "roles",
        Alias = "r",
        View = Permission.UsersView,
        Edit = Permission.UsersEdit,
        SearchText = "netos_fold({t}.name || ' ' || {t}.key)",
        Required = ["name"],
        DefaultSort = "created_at",
        Joins = new Dictionary<string, string>
        {
            ["counts"] = "left join lateral (select count(*) users from users ru where ru.role_id = {t}.id and ru.deleted_at is null) counts on true",
        },
        References = "select u.role_id, u.id, 'users', u.email from users u where u.role_id = any($1) and u.deleted_at is null",
        Fields =
        [
            .. F.Record,
            F.Text("key", "The word for headers, configuration and scripts; made of the first name, never changed.", "network_eng"),
            F.Text("name", "Unique, compared without case.", "Network eng."),
            F.Text("description", "Who has it.") with { Sortable = false },
            new("permissions", FieldType.TextList, "What its users may do; edit of an area brings its view.") { Sortable = false, Example = new[] { "circuits_edit", "circuits_view" } },
            F.Bool("built_in", "NetOS starts with it; it cannot be deleted."),
            F.Integer("user_count", "Users who have it.").From("counts", "counts.users"),
        ],
    };
}

internal static class UserResource
{
    private const string Role = "role", Tokens = "tokens", Sessions = "sessions";

    public static readonly Resource Definition = new()
    {
        Name = "users",
        Singular = "user",
        Table = "users",
        Alias = "u",
        View = Permission.UsersView,
        Edit = Permission.UsersEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower({t}.email)",
        Required = ["email", "name", "role_id"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [Role] = "left join roles ur on ur.id = {t}.role_id",
            [Tokens] = "left join lateral (select count(*) live from api_tokens ut where ut.user_id = {t}.id and ut.revoked_at is null and ut.expires_at > {now}) tokens on true",
            [Sessions] = "left join lateral (select count(*) live from sessions us where us.user_id = {t}.id and us.revoked_at is null and us.expires_at > {now}) sessions on true",
        },
        Fields =
        [
            .. F.Record,
            F.Text("email", "Unique, compared without case.", "dana@example.net"),
            F.Text("name", "What people call them.", "Dana Keller"),
            F.Uuid("role_id", "The role their permissions come from.").WithFacet(Role, "ur.name"),
            F.Text("role", "Key of the role.", "finance").From(Role, "ur.key"),
            F.Text("role_name", "Its name.", "Finance").From(Role, "ur.name"),
            F.Bool("active", "May sign in; otherwise none of their tokens works either.", true).WithFacet(),
            new("scope_states", FieldType.TextList, "States whose records they see; empty = all.") { Sortable = false, Facet = true, Example = new[] { "IN" } },
            new("scope_carriers", FieldType.TextList, "Ids of the carriers whose records they see; empty = all.") { Sql = "{t}.scope_carriers::text[]", Sortable = false, Example = Array.Empty<string>() },
            new("scope_assets", FieldType.TextList, "Ids of the sites whose records they see; empty = all.") { Sql = "{t}.scope_assets::text[]", Sortable = false, Example = Array.Empty<string>() },
            F.Bool("wants_renewal_report", "Gets the weekly renewal report; everybody may turn that off for themselves.", true),
            F.Bool("wants_activity_digest", "Gets the weekly digest of what happened.", true),
            F.Bool("wants_reminders", "Is reminded of deadlines.", true),
            new("last_seen_at", FieldType.Instant, "When they last asked for anything."),
            F.Integer("token_count", "Their API tokens that work.").From(Tokens, "tokens.live"),
            F.Integer("session_count", "Their browser sessions that are open.").From(Sessions, "sessions.live"),
        ],
    };
}

internal static class ApiTokenResource
{
    private const string User = "user";

    /// <summary>Only those of one user.</summary>
    public const string OfUser = "{t}.user_id = {value}";

    public static readonly Resource Definition = new()
    {
        Name = "api-tokens",
        Singular = "API token",
        Table = "api_tokens",
        Alias = "tk",
        View = Permission.UsersView,
        Edit = Permission.UsersEdit,
        SearchText = "netos_fold({t}.name || ' ' || {t}.prefix)",
        DefaultSort = "-created_at",
        SoftDelete = false,
        Joins = new Dictionary<string, string> { [User] = "left join users tu on tu.id = {t}.user_id" },
        Fields =
        [
            new("id", FieldType.Uuid, "Identifies the token."),
            new("version", FieldType.Integer, "Grows by one with every change."),
            new("created_at", FieldType.Instant, "When it was made."),
            new("created_by", FieldType.Text, "Who made it."),
            F.Uuid("user_id", "Whom its bearer acts as.").WithFacet(User, "tu.email"),
            F.Text("user_email", "Their e-mail address.", "script@example.net").From(User, "tu.email"),
            F.Text("user_name", "Their name.").From(User, "tu.name"),
            F.Text("name", "What it is for.", "Nightly export"),
            F.Text("token_prefix", "Its first characters.", "ntos_live_4fXq").As("{t}.prefix"),
            new("expires_at", FieldType.Instant, "From then on it does not work."),
            new("last_used_at", FieldType.Instant, "When it was last used, to the minute."),
            F.Text("last_used_address", "Where from."),
            new("revoked_at", FieldType.Instant, "When it was ended by hand."),
            new("overlap_until", FieldType.Instant, "Until when the secret before the last rotation works too.") { Sql = "case when {t}.previous_until > {now} then {t}.previous_until end" },
            new("status", FieldType.Word, "active, expired or revoked.")
            {
                Sql = "case when {t}.revoked_at is not null then 'revoked' when {t}.expires_at <= {now} then 'expired' else 'active' end",
                Words = ["active", "expired", "revoked"], Facet = true, Example = "active",
            },
        ],
    };
}
