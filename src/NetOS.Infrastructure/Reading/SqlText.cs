using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>SQL under construction, with its positional parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new(512);
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly DateOnly _today;
    private int _todayIndex;

    public SqlText(DateOnly today) => _today = today;

    /// <summary>Adds text; <c>{t}</c> stands for the alias, <c>{today}</c> for the business day.</summary>
    public SqlText Add(string sql, string alias = "")
    {
        _text.Append(Resolve(sql, alias));
        return this;
    }

    public string Resolve(string sql, string alias)
    {
        if (sql.Contains("{t}", StringComparison.Ordinal))
            sql = sql.Replace("{t}", alias, StringComparison.Ordinal);
        if (sql.Contains("{today}", StringComparison.Ordinal))
        {
            if (_todayIndex == 0)
            {
                _parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = _today, NpgsqlDbType = NpgsqlDbType.Date });
                _todayIndex = _parameters.Count;
            }

            sql = sql.Replace("{today}", "$" + _todayIndex, StringComparison.Ordinal);
        }

        return sql;
    }

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
