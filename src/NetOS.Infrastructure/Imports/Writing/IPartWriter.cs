using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;

namespace NetOS.Infrastructure.Imports.Writing;

/// <summary>A field an import changes: its member, what it held and what it will hold, as JSON of the API.</summary>
internal sealed record MemberChange(string Member, JsonElement Before, JsonElement After);

/// <summary>What applying a row to a record came to.</summary>
/// <param name="Entity">The record, made or changed in memory; saved with the portion.</param>
/// <param name="Created">Whether it is new.</param>
/// <param name="Changes">What differs; of a new record, everything it has.</param>
internal sealed record Applied(Entity Entity, bool Created, IReadOnlyList<MemberChange> Changes);

/// <summary>Makes and changes records of one kind as the API would: the same checks, the same rules, the same words.</summary>
internal interface IPartWriter
{
    /// <summary>The records of a portion, in one statement.</summary>
    Task LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>The version of a loaded record and when it last changed by whom; null when there is none any more.</summary>
    (int Version, string By, DateTimeOffset At)? StateOf(Guid id);

    /// <summary>What a member of a loaded record holds, as JSON of the API.</summary>
    JsonElement? ValueOf(Guid id, string member);

    /// <param name="id">The loaded record; null makes one.</param>
    /// <param name="body">The fields, as a body of the API.</param>
    /// <param name="caller">Whose rights count.</param>
    /// <param name="rules">Whether the rules that look at other records are asked too.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="NetOS.Application.Common.Errors.RequestException">It is refused; names fields by member.</exception>
    /// <exception cref="RuleBrokenException">A rule of the domain refuses it.</exception>
    Task<Applied> ApplyAsync(Guid? id, JsonElement body, Caller caller, bool rules, CancellationToken ct);

    /// <summary>Deletes records with what goes with them; nobody may refer to them.</summary>
    /// <returns>By record, why it stays.</returns>
    Task<IReadOnlyDictionary<Guid, string>> DeleteAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);
}
