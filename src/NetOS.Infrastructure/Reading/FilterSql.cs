using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>The SQL condition of one filter.</summary>
internal static class FilterSql
{
    public static string Condition(SqlText sql, Filter filter, string alias)
    {
        var field = filter.Field;
        var expression = field.Sql;
        if (field.WordConditions is { } words)
        {
            var any = string.Join(" or ", filter.Values.Select(v => $"({words[(string)v]})"));
            return sql.Resolve(filter.Operator == FilterOperator.Not ? $"({any}) is not true" : any, alias);
        }

        return sql.Resolve(filter.Operator switch
        {
            FilterOperator.Null => NullCondition(field, (bool)filter.Values[0]),
            _ when field.Type == FieldType.TextList => ListCondition(sql, filter),
            // One value as itself: over an array of unknown length PostgreSQL would plan every execution anew.
            FilterOperator.Any when filter.Values.Count == 1 => $"{expression} = {Single(sql, filter)}",
            FilterOperator.Any => $"{expression} = any({Array(sql, filter)})",
            FilterOperator.Not => $"({expression} is null or not {expression} = any({Array(sql, filter)}))",
            FilterOperator.Contains => $"{expression} ilike {Like(sql, filter, "%")}",
            FilterOperator.StartsWith => $"{expression} ilike {Like(sql, filter, "")}",
            FilterOperator.Greater => $"{expression} > {Single(sql, filter)}",
            FilterOperator.GreaterOrEqual => $"{expression} >= {Single(sql, filter)}",
            FilterOperator.Less => $"{expression} < {Single(sql, filter)}",
            _ => $"{expression} <= {Single(sql, filter)}",
        }, alias);
    }

    private static string NullCondition(Field field, bool empty) => field.Type == FieldType.TextList
        ? $"cardinality({field.Sql}) {(empty ? "=" : ">")} 0"
        : $"{field.Sql} is {(empty ? "" : "not ")}null";

    private static string ListCondition(SqlText sql, Filter filter) => filter.Operator switch
    {
        FilterOperator.Any => $"{filter.Field.Sql} && {Array(sql, filter)}",
        FilterOperator.Not => $"not {filter.Field.Sql} && {Array(sql, filter)}",
        _ => $"exists (select from unnest({filter.Field.Sql}) item where item ilike {Like(sql, filter, filter.Operator == FilterOperator.Contains ? "%" : "")})",
    };

    private static string Like(SqlText sql, Filter filter, string before) =>
        sql.Parameter(before + SearchTerms.EscapeLike((string)filter.Values[0]) + "%", NpgsqlDbType.Text);

    private static string Single(SqlText sql, Filter filter) => sql.Parameter(filter.Values[0], filter.Field.DbType);

    private static string Array(SqlText sql, Filter filter)
    {
        var values = System.Array.CreateInstance(filter.Values[0].GetType(), filter.Values.Count);
        for (var i = 0; i < filter.Values.Count; i++)
            values.SetValue(filter.Values[i], i);
        return sql.Parameter(values, NpgsqlDbType.Array | filter.Field.DbType);
    }
}
