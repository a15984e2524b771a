using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as what customers finally did.</summary>
internal static class OutcomeRows
{
    public static string Sql(StagingInput input, RowMapping.Outcomes mapping)
    {
        var query = new StagedQuery(input);
        query.GiveAccount(mapping.Account);
        var decided = query.RequiredTime(mapping.Time);
        query.Give(StagedColumns.OccurredAt, decided);
        query.GiveKnown(decided);
        query.Give(StagedColumns.Outcome, mapping.Outcome.Match(
            outcome => DuckSql.Literal(OutcomeWords.Of(outcome.Kind)),
            column => Word(query, input.Column(column.Column), column.Words)));
        query.GiveIds(mapping.Id);
        query.Give(StagedColumns.EffectiveAt, $"coalesce({query.OptionalTime(mapping.Effective)}, {decided})");
        query.Give(StagedColumns.Amount, MoneyCells.Amount(query, input, mapping.Amount));
        query.Give(StagedColumns.Currency, MoneyCells.Currency(query, input, mapping.Currency));
        query.Give(StagedColumns.Reason, query.OptionalText(mapping.Reason));
        return query.Sql();
    }

    private static string Word(StagedQuery query, FileColumn column, IReadOnlyDictionary<string, OutcomeKind> words)
    {
        var arms = words.OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => $" WHEN {DuckExpressions.Instance.Literal(word.Key)} THEN {DuckSql.Literal(OutcomeWords.Of(word.Value))}");
        var outcome = query.Layers.Add(0, $"CASE {column.Text}{string.Concat(arms)} END");
        query.Refuse(new Check(
            RefusalCodes.BadValue, $"{outcome} IS NULL",
            $"""concat({Details.EmptyOrNot(column, "an outcome")}, CASE WHEN {column.Sql} IS NOT NULL THEN '; list it under `values`' ELSE '' END)"""));
        return outcome;
    }
}
