namespace NetOS.Application.Common.Errors;

/// <summary>A request that cannot be carried out, and why; becomes an RFC 9457 problem.</summary>
public abstract class RequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>Stable; scripts may rely on it.</summary>
    public string Code { get; } = code;

    /// <summary>Members of the problem beside the standard ones.</summary>
    public Dictionary<string, object?> Extensions { get; } = [];
}

/// <summary>400: the syntax of the request (query, JSON).</summary>
public sealed class BadRequestException(string code, string message) : RequestException(400, code, message)
{
    public static BadRequestException Unknown(string what, string name, IEnumerable<string> known) =>
        new($"query.unknown_{what}", $"There is no {what} '{name}' here.") { Extensions = { ["known"] = known.ToArray() } };
}

/// <summary>401: no identity, or an invalid one.</summary>
public sealed class UnauthorizedException(string code, string message) : RequestException(401, code, message);

/// <summary>403: names the permission or the fields.</summary>
public sealed class ForbiddenException : RequestException
{
    private ForbiddenException(string code, string message) : base(403, code, message) { }

    public static ForbiddenException Permission(string permission) =>
        new("auth.permission_missing", $"This needs the permission {permission}.") { Extensions = { ["permission"] = permission } };

    public static ForbiddenException OutsideScope() => new("auth.outside_scope", "The record would lie outside the states, carriers and sites you work with.");

    public static ForbiddenException Csrf() => new("auth.csrf", "A browser session sends the X-NetOS-CSRF header with every change; GET /api/v1/me has its value.");

    public static ForbiddenException ForeignPage() => new("auth.foreign_page", "A page of another site sent this; changes are made from NetOS's own pages or with an API token.");

    public static ForbiddenException Fields(string act, IReadOnlyCollection<string> fields, string permission) =>
        new("auth.field_forbidden", $"You may not {act} {string.Join(", ", fields)}: that needs the permission {permission}.")
        {
            Extensions = { ["fields"] = fields, ["permission"] = permission },
        };
}

/// <summary>429: too many requests, or too many failed attempts to sign in.</summary>
public sealed class TooManyRequestsException(string code, string message, TimeSpan retryAfter) : RequestException(429, code, message)
{
    public TimeSpan RetryAfter { get; } = retryAfter;
}

/// <summary>404.</summary>
public sealed class NotFoundException(string what, string id) : RequestException(404, "record.not_found", $"There is no {what} {id}.");

/// <summary>409: the state of a record, or a key that is taken.</summary>
public sealed class ConflictException(string code, string message) : RequestException(409, code, message)
{
    /// <summary>Asks what a deleted record refers to; when that is gone too, the record cannot come back yet.</summary>
    /// <exception cref="ConflictException">It is gone.</exception>
    public static async Task WhenGoneAsync(Func<Task> require)
    {
        try
        {
            await require();
        }
        catch (InvalidException gone)
        {
            throw new ConflictException("record.reference_deleted", $"{gone.Message} Restore that first.") { Extensions = { ["errors"] = gone.Errors } };
        }
    }
}

/// <summary>412: the record changed since it was read.</summary>
public sealed class StaleVersionException(string resource, Guid id, int current)
    : RequestException(412, "version.stale", $"Somebody changed this record meanwhile: it is at version {current} now.")
{
    public string Resource { get; } = resource;
    public Guid Id { get; } = id;
}

/// <summary>412: settings changed since they were read.</summary>
public sealed class StaleSettingsException(string settings, int current)
    : RequestException(412, "version.stale", $"Somebody changed the settings '{settings}' meanwhile: they are at version {current} now. Read them again.");

/// <summary>413.</summary>
public sealed class TooLargeException(long limit) : RequestException(413, "request.too_large", $"The body may have at most {limit:N0} bytes.");

/// <summary>415.</summary>
public sealed class UnsupportedMediaException(string message, string code = "request.media_type") : RequestException(415, code, message);

/// <summary>422: values; every wrong field at once.</summary>
public sealed class InvalidException : RequestException
{
    public InvalidException(IReadOnlyDictionary<string, string[]> errors, string code = "request.invalid")
        : base(422, code, Summary(errors)) => Extensions["errors"] = Errors = errors;

    public InvalidException(string field, string message, string code = "request.invalid")
        : this(new Dictionary<string, string[]> { [field] = [message] }, code) { }

    public IReadOnlyDictionary<string, string[]> Errors { get; }

    private static string Summary(IReadOnlyDictionary<string, string[]> errors) =>
        errors.Count == 1 ? errors.First().Value[0] : $"{errors.Count} fields have wrong values: {string.Join(", ", errors.Keys)}.";
}
