using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Cells as numbers of whole days.</summary>
internal static class DayCounts
{
    private const string Longest = "36600";

    /// <summary>How many days, which may be absent; a record whose cell is no whole number of them is refused.</summary>
    public static string Of(StagedQuery query, StagingInput input, string? name)
    {
        if (name is null)
        {
            return "CAST(NULL AS INTEGER)";
        }

        var number = query.Layers.Add(0, NumberCells.Double(input.Column(name)));
        var days = query.Layers.Add(1, $"CASE WHEN {number} BETWEEN 0 AND {Longest} AND {number} = trunc({number}) THEN CAST({number} AS INTEGER) END");
        var column = input.Column(name);
        query.Refuse(new Check(
            RefusalCodes.BadValue, $"{column.Sql} IS NOT NULL AND {days} IS NULL", Details.Not(column, $"a whole number of days from 0 to {Longest}")));
        return days;
    }
}
