using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as the ids by which systems know accounts.</summary>
internal static class AliasRows
{
    private static readonly string Always = DuckSql.Literal(Instant.Always.Micros);

    private static readonly string Domain = DuckSql.Literal(AliasSystem.Domain);

    public static string Sql(StagingInput input, RowMapping.Aliases mapping)
    {
        var query = new StagedQuery(input);
        var account = input.Column(mapping.Account);
        query.GiveAccount(mapping.Account);
        var system = mapping.System.Match(name => DuckSql.Literal(name.Name), column => System(query, input.Column(column.Column), column.Words));
        query.Give(StagedColumns.SystemName, system);
        var id = Id(query, input.Column(mapping.Id), system);
        query.Give(StagedColumns.Alias, id);
        var start = query.OptionalTime(mapping.Start);
        var from = $"coalesce({start}, {Always})";
        query.Give(StagedColumns.OccurredAt, from);
        query.Give(StagedColumns.EndedAt, query.OptionalTime(mapping.End));
        var known = query.GiveKnown(from);
        List<string> parts = [account.Text, system, id];
        parts.AddRange(mapping.Start is null ? [] : [$"CAST({from} AS VARCHAR)"]);
        parts.AddRange(input.Source.Known is KnownRule.FromColumn ? [$"CAST({known} AS VARCHAR)"] : []);
        query.Give(StagedColumns.OwnId, $"CASE WHEN {string.Join(" AND ", parts.Select(part => $"{part} IS NOT NULL"))} THEN CAST(json_array({string.Join(", ", parts)}) AS VARCHAR) END");
        return query.Sql();
    }

    private static string System(StagedQuery query, FileColumn column, IReadOnlyDictionary<string, string> words)
    {
        var arms = words.OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => $" WHEN {DuckExpressions.Instance.Literal(word.Key)} THEN {DuckExpressions.Instance.Literal(word.Value)}");
        var system = query.Layers.Add(0, words.Count == 0 ? $"CASE WHEN NOT ({StagedQuery.Blank(column)}) THEN {column.Text} END" : $"CASE {column.Text}{string.Concat(arms)} END");
        query.Refuse(new Check(
            RefusalCodes.BadValue, $"{system} IS NULL",
            $"""concat({Details.EmptyOrNot(column, "a system")}, CASE WHEN {column.Sql} IS NOT NULL THEN '; list it under `values`' ELSE '' END)"""));
        return system;
    }

    private static string Id(StagedQuery query, FileColumn column, string system)
    {
        query.Refuse(new Check(RefusalCodes.BadValue, StagedQuery.Blank(column), Details.Empty(column)));
        var id = query.Layers.Add(1, $"CASE WHEN {system} = {Domain} THEN {DomainCells.Of(column.Text)} ELSE {column.Text} END");
        query.Refuse(new Check(RefusalCodes.BadValue, $"{id} IS NULL", Details.Not(column, "a domain (such as acme.com)")));
        query.Refuse(new Check(
            RefusalCodes.BadValue, $"{system} = {Domain} AND {id} IN ({DomainCells.Public})", Details.Not(column, "a domain of one account: anybody may have an address there")));
        return id;
    }
}
