using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Records as points, each naming its series.</summary>
internal static class LongSeriesRows
{
    private static readonly ValueKind[] Kinds = Enum.GetValues<ValueKind>();

    public static string Sql(StagingInput input, RowMapping.LongSeries mapping)
    {
        var query = new StagedQuery(input);
        var (series, value) = (input.Column(mapping.Series), input.Column(mapping.Value));
        query.GiveAccount(mapping.Account);
        var occurred = query.RequiredTime(mapping.Time);
        query.Give(StagedColumns.OccurredAt, occurred);
        query.GiveKnown(occurred);
        query.Refuse(new Check(RefusalCodes.BadValue, StagedQuery.Blank(series), Details.Empty(series)));
        query.Give(StagedColumns.Series, series.Text);
        query.Give(StagedColumns.Text, value.Text);
        query.Give(StagedColumns.Note, query.OptionalText(mapping.Note));
        query.Give(StagedColumns.Author, query.OptionalText(mapping.Author));
        var number = query.Layers.Add(0, Number(input, series, value));
        query.Give(StagedColumns.Number, number);
        foreach (var kind in Kinds)
        {
            if (SeriesValue.Wanted(kind) is { } wanted && Named(input, series, kind) is { } isOfKind)
            {
                query.Refuse(new Check(RefusalCodes.BadValue, $"{isOfKind} AND {value.Sql} IS NOT NULL AND {number} IS NULL", Details.Not(value, wanted)));
            }
        }

        return query.Sql();
    }

    private static string Number(StagingInput input, FileColumn series, FileColumn value)
    {
        var kinds = Kinds.Select(kind => Named(input, series, kind) is { } isOfKind ? $" WHEN {isOfKind} THEN {SeriesValue.Number(value, kind)}" : "");
        var unknown = SeriesValue.Number(value, kind: null);
        return string.Concat(kinds) is { Length: > 0 } known ? $"CASE{known} ELSE {unknown} END" : unknown;
    }

    private static string? Named(StagingInput input, FileColumn series, ValueKind kind)
    {
        var names = input.Context.SeriesKinds.Where(known => known.Value == kind).Select(known => DuckSql.Literal(known.Key)).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : $"{series.Text} IN ({string.Join(", ", names)})";
    }
}
