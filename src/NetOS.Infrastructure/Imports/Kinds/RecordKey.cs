namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>One way to recognise a record.</summary>
/// <param name="Words">What it is, for messages: <c>carrier and circuit ID</c>.</param>
/// <param name="Fields">The fields (import names of its part, or the name of another part whose record counts) that must all be there.</param>
/// <param name="Sql">
/// Rows (ord, id): <c>{k}</c> stands for the asked keys with the columns <c>ord</c> int and <c>a</c>, <c>b</c>, <c>c</c> … text, in the order of the fields.
/// </param>
internal sealed record RecordKey(string Words, IReadOnlyList<string> Fields, string Sql)
{
    /// <summary>Whether a record that is named so must be there.</summary>
    public bool MustExist { get; init; }

    /// <summary>Fields (or parts) that name the record better: a row with one of them is not asked for by this key.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Fields that are compared without any blanks, as <see cref="Sql"/> does; others with single ones.</summary>
    public IReadOnlyList<string> WithoutBlanks { get; init; } = [];
}
