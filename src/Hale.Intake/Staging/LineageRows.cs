using Hale.Core.Lineage;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as what became of accounts.</summary>
internal static class LineageRows
{
    public static string Sql(StagingInput input, RowMapping.Lineage mapping)
    {
        var query = new StagedQuery(input);
        query.GiveAccount(mapping.Account);
        var happened = query.RequiredTime(mapping.Time);
        query.Give(StagedColumns.OccurredAt, happened);
        query.GiveKnown(happened);
        var kind = mapping.Kind.Match(
            rule => DuckSql.Literal(LineageWords.Of(rule.Kind)),
            column => Word(query, input.Column(column.Column), column.Words));
        query.Give(StagedColumns.Kind, kind);
        query.Give(StagedColumns.Other, Other(query, input, mapping, kind));
        query.Give(StagedColumns.OwnId, query.OwnId(mapping.Id));
        return query.Sql();
    }

    private static string Word(StagedQuery query, FileColumn column, IReadOnlyDictionary<string, LineageKind> words)
    {
        var arms = words.OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => $" WHEN {DuckExpressions.Instance.Literal(word.Key)} THEN {DuckSql.Literal(LineageWords.Of(word.Value))}");
        var kind = query.Layers.Add(0, $"CASE {column.Text}{string.Concat(arms)} END");
        query.Refuse(new Check(
            RefusalCodes.BadValue, $"{kind} IS NULL",
            $"""concat({Details.EmptyOrNot(column, "a kind of lineage")}, CASE WHEN {column.Sql} IS NOT NULL THEN '; list it under `values`' ELSE '' END)"""));
        return kind;
    }

    /// <summary>The other account: of a split under <c>from</c>, otherwise under <c>into</c>.</summary>
    private static string Other(StagedQuery query, StagingInput input, RowMapping.Lineage mapping, string kind)
    {
        var isSplit = $"{kind} = {DuckSql.Literal(LineageWords.Of(LineageKind.Split))}";
        var into = Named(query, input, mapping.Into, $"NOT ({isSplit})");
        var from = Named(query, input, mapping.From, isSplit);
        var other = $"CASE WHEN {isSplit} THEN {from} ELSE {into} END";
        query.Refuse(new Check(
            RefusalCodes.BadValue, $"{other} = {input.Column(mapping.Account).Text}",
            DuckSql.Literal("an account cannot become itself, nor come out of itself")));
        return other;
    }

    private static string Named(StagedQuery query, StagingInput input, string? name, string needed)
    {
        if (name is null)
        {
            return "CAST(NULL AS VARCHAR)";
        }

        var column = input.Column(name);
        query.Refuse(new Check(RefusalCodes.NoAccount, $"{needed} AND ({StagedQuery.Blank(column)})", Details.Empty(column)));
        return column.Text;
    }
}
