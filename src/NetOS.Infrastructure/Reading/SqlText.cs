using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>SQL under construction, with its positional parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new(512);
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly Dictionary<string, string> _once = [];

    public SqlText(Viewpoint view) => View = view;

    public Viewpoint View { get; }

    /// <summary>Adds text; <c>{t}</c> stands for the alias, <c>{today}</c> for the business day, <c>{now}</c> for the instant, <c>{in_scope:table:alias}</c> for "the caller may see this row".</summary>
    public SqlText Add(string sql, string alias = "")
    {
        _text.Append(Resolve(sql, alias));
        return this;
    }

    public string Resolve(string sql, string alias)
    {
        if (sql.Contains("{t}", StringComparison.Ordinal))
            sql = sql.Replace("{t}", alias, StringComparison.Ordinal);
        sql = ScopeSql.Resolve(sql, this);
        if (sql.Contains("{now}", StringComparison.Ordinal))
            sql = sql.Replace("{now}", Once("now", () => Parameter(View.Now, NpgsqlDbType.TimestampTz)), StringComparison.Ordinal);
        return sql.Contains("{today}", StringComparison.Ordinal)
            ? sql.Replace("{today}", Once("today", () => Parameter(View.Today, NpgsqlDbType.Date)), StringComparison.Ordinal)
            : sql;
    }

    /// <summary>The placeholder of a value many places share.</summary>
    public string Once(string name, Func<string> parameter) => _once.TryGetValue(name, out var placeholder) ? placeholder : _once[name] = parameter();

    /// <summary>Adds a parameter.</summary>
    /// <returns>Its placeholder.</returns>
    public string Parameter(object value, NpgsqlDbType type)
    {
        _parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
        return "$" + _parameters.Count;
    }

    public NpgsqlBatchCommand ToCommand()
    {
        var command = new NpgsqlBatchCommand(_text.ToString());
        foreach (var parameter in _parameters)
            command.Parameters.Add(parameter);
        return command;
    }
}
