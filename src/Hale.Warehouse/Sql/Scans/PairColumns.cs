using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>What a query knows of a pair, as SQL: its moment and where windows begin and end, each a constant where all pairs have one moment.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="alias">The name of the relation that has the columns of pairs.</param>
/// <param name="moment">The moment of every pair; null when each has its own.</param>
/// <param name="moments">The moments and their windows.</param>
internal sealed class PairColumns(ISqlDialect dialect, string alias, Instant? moment, ScanMoments moments)
{
    /// <summary>The moment.</summary>
    public string Moment => moment is { } known ? dialect.Literal(known.Micros) : Of(PairsRelation.AsOf);

    /// <summary>What pairs are grouped by besides their key so that <see cref="Moment"/> can be used; null where that is a constant.</summary>
    public string? GroupedMoment => moment is null ? Moment : null;

    /// <summary>Where a window begins and ends; all time for none.</summary>
    public WindowSql Bounds(Window? window)
    {
        if (window is null)
        {
            return WindowSql.All;
        }

        var bounds = moment is { } known && window is not Window.SinceStart ? moments.BoundsOf(window, known) : (WindowBounds?)null;
        return new WindowSql(
            bounds is { Start: var start } ? dialect.Literal(start.Micros) : Of(PairsRelation.StartOf(window)),
            window.EndsAtMoment ? null : bounds is { End: var end } ? dialect.Literal(end.Micros) : Of(PairsRelation.EndOf(window)));
    }

    private string Of(string column) => $"{alias}.{dialect.Identifier(column)}";
}
