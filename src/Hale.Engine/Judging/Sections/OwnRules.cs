using Hale.Core.Time;
using Hale.Engine.Judging.Backtests;

namespace Hale.Engine.Judging.Sections;

/// <summary>Orders that a backtest allows beside that of its score. NaN where one is not known; more is worse.</summary>
internal sealed class OwnRules(OwnRows rows)
{
    /// <summary>No order at all.</summary>
    public static double[] Nothing(Panel panel) => Filled(panel);

    /// <summary>How long the account had been a customer.</summary>
    public double[] Tenure(Panel panel) => [.. panel.Rows.Select(row => Days(rows[row.Row].AsOf, rows[row.Row].Since))];

    /// <summary>How long ago it had last done anything.</summary>
    public double[] SinceActive(Panel panel) => [.. panel.Rows.Select(row => Days(rows[row.Row].AsOf, rows[row.Row].ActiveAt))];

    /// <summary>The mean of the points of its measures, with its sign turned.</summary>
    public double[] EqualWeights(Panel panel)
    {
        var columns = rows.Backtest.Measures;
        return [.. panel.Rows.Select(row =>
        {
            var (place, card) = (rows.Place(row.Row), rows[row.Row].Scorecard);
            var (sum, count) = (0d, 0);
            foreach (var column in columns)
            {
                if (column.Scorecard == card && column.Points.Span[place] is var points && !double.IsNaN(points))
                {
                    (sum, count) = (sum + points, count + 1);
                }
            }

            return count == 0 ? double.NaN : -sum / count;
        })];
    }

    /// <summary>The score without what people decided; nothing where nobody decided anything.</summary>
    public double[] WithoutPeople(Panel panel) => panel.Rows.Any(row => rows[row.Row] is { Score: { } score, Alone: { } alone } && score != alone)
        ? [.. panel.Rows.Select(row => -(rows[row.Row].Alone ?? double.NaN))]
        : Filled(panel);

    /// <summary>The score of the version before it.</summary>
    public double[] Previous(Panel panel, PreviousScores previous) => [.. panel.Rows.Select(row => -previous.Of(rows.Backtest, rows[row.Row]))];

    private static double[] Filled(Panel panel)
    {
        var nothing = new double[panel.Count];
        Array.Fill(nothing, double.NaN);
        return nothing;
    }

    private static double Days(Instant until, Instant? from) => from is { } start ? (until.Micros - start.Micros) / (double)Instant.MicrosPerDay : double.NaN;
}
