using System.Reflection;
using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Reading;

/// <summary>
/// Turns a JSON object into changes of a record: every member is checked for name, type and permission, all faults at once.
/// Absent leaves a field as it is, null empties it.
/// </summary>
internal sealed class BodyBinder<TDetails>(Resource resource) where TDetails : RecordDetails, new()
{
    private static readonly Dictionary<string, Member> Members = MembersOf();
    private static readonly Func<TDetails, TDetails> Clone = CloneOf();

    /// <summary>The fields a caller can send at all.</summary>
    public static IReadOnlyCollection<string> Names => Members.Keys;

    /// <summary>A new record's fields.</summary>
    /// <exception cref="ForbiddenException">A member may not be written by this caller; nothing is applied.</exception>
    /// <exception cref="InvalidException">Members are unknown, missing or of the wrong type.</exception>
    public TDetails Create(JsonElement body, Caller caller)
    {
        body = Read(body);
        var missing = resource.Required.Where(name => !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null).ToList();
        return Bind(body, caller, missing).Apply(new TDetails());
    }

    /// <summary>Changes to an existing record.</summary>
    public Patch<TDetails> Patch(JsonElement body, Caller caller)
    {
        return Bind(Read(body), caller, []);
    }

    /// <summary>What a member holds, as a body would say it.</summary>
    public static JsonElement ValueOf(TDetails details, string member) => BodyValues.ToElement(Members[member].Get(details));

    /// <summary>Those of the members that differ.</summary>
    public static IEnumerable<string> Differing(TDetails before, TDetails after, IEnumerable<string> members) =>
        members.Where(name => !Equals(Members[name].Get(before), Members[name].Get(after)));

    private Patch<TDetails> Bind(JsonElement body, Caller caller, IEnumerable<string> missing)
    {
        var errors = missing.ToDictionary(name => name, _ => new[] { "Required: it is missing." });
        List<(Member Member, Func<object?, object?> Next)> changes = [];
        RefuseForbidden(body, caller);
        foreach (var member in body.EnumerateObject())
        {
            try
            {
                if (!Members.TryGetValue(member.Name, out var known))
                    errors[member.Name] = [resource.Find(member.Name) is null ? Unknown(member.Name) : "Read-only: NetOS fills it."];
                else if (!errors.ContainsKey(member.Name))
                    changes.Add((known, known.Read(member.Value)));
            }
            catch (RuleBrokenException broken)
            {
                errors[member.Name] = [broken.Message];
            }
            catch (InvalidException invalid)
            {
                errors[member.Name] = invalid.Errors.Values.First();
            }
        }

        if (errors.Count > 0)
            throw new InvalidException(errors);
        return new Patch<TDetails>([.. changes.Select(c => c.Member.Name)], details =>
        {
            var next = Clone(details);
            foreach (var (member, value) in changes)
                member.Set(next, value(member.Get(next)));
            return next;
        });
    }

    /// <summary>A field one may not edit is refused by name; nothing is partly applied.</summary>
    private void RefuseForbidden(JsonElement body, Caller caller)
    {
        var refused = body.EnumerateObject()
            .Where(m => Members.ContainsKey(m.Name))
            .Select(m => (Name: m.Name, Permission: PermissionOf(m)))
            .Where(m => !caller.May(m.Permission))
            .ToLookup(m => m.Permission, m => m.Name);
        if (refused.FirstOrDefault() is { } group)
            throw ForbiddenException.Fields("edit", [.. group], group.Key);
    }

    private string PermissionOf(JsonProperty member)
    {
        var inside = member.Value.ValueKind == JsonValueKind.Array && member.Value.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("mrc", out _));
        return inside ? Permission.FinancialsEdit : resource.Find(member.Name)?.Edit ?? resource.Edit;
    }

    private static string Unknown(string name)
    {
        var near = Members.Keys.FirstOrDefault(k => k.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(k, StringComparison.OrdinalIgnoreCase));
        return near is null ? $"Unknown field. Known: {string.Join(", ", Members.Keys.Order(StringComparer.Ordinal))}." : $"Unknown field. Did you mean {near}?";
    }

    private JsonElement Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw new InvalidException("body", "The body must be a JSON object with the record's fields.");
        return resource.Expand?.Invoke(body) ?? body;
    }

    private static Dictionary<string, Member> MembersOf()
    {
        var nullability = new NullabilityInfoContext();
        return typeof(TDetails).GetProperties()
            .Where(p => p.CanWrite)
            .Select(p => new Member(NamingConventions.Snake(p.Name), p, nullability.Create(p).WriteState == NullabilityState.Nullable))
            .ToDictionary(m => m.Name);
    }

    private static Func<TDetails, TDetails> CloneOf()
    {
        var clone = typeof(TDetails).GetMethod("<Clone>$")!;
        return details => (TDetails)clone.Invoke(details, null)!;
    }

    private sealed class Member(string name, PropertyInfo property, bool optional)
    {
        private readonly Func<JsonElement, string, Func<object?, object?>> _read = JsonValues.ReaderOf(property.PropertyType);

        public string Name { get; } = name;

        public object? Get(TDetails details) => property.GetValue(details);

        public void Set(TDetails details, object? value) => property.SetValue(details, value);

        public Func<object?, object?> Read(JsonElement value)
        {
            if (value.ValueKind != JsonValueKind.Null)
            {
                var next = _read(value, Name);
                return optional || next(null) is not null ? next : throw new InvalidException(Name, "Required: it may not be empty.");
            }

            return optional ? _ => null : throw new InvalidException(Name, "Required: it may not be null.");
        }
    }
}
