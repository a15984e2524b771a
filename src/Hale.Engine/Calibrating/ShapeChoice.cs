namespace Hale.Engine.Calibrating;

/// <summary>
/// Which shape observations can carry. Below 30 churners a level; from then on the straight line, unless a freer shape foretells accounts that it was not fitted on better: by more than a
/// standard error of the difference of log loss over five parts of the accounts. Steps are tried from 1,000 observations and 200 accounts of the rarer outcome.
/// </summary>
internal static class ShapeChoice
{
    /// <summary>From so many churners the score counts.</summary>
    public const int FewestForSlope = 30;

    private const int RowsForSteps = 1_000;
    private const int RarerForSteps = 200;
    private const int Parts = 5;

    public static MapShape Of(FitRows rows)
    {
        var scores = rows.Inputs.Select(input => input.Score).OfType<double>().ToList();
        if (rows.Churners < FewestForSlope || scores.Distinct().Take(2).Count() < 2)
        {
            return MapShape.Level;
        }

        var smooth = IsBetter(rows, MapShape.Bend, MapShape.Line) ? MapShape.Bend : MapShape.Line;
        var rarer = Math.Min(rows.Churners, rows.Rows.Where(row => !row.Left).Select(row => row.Account).Distinct().Count());
        return scores.Count >= RowsForSteps && rarer >= RarerForSteps && IsBetter(rows, MapShape.Steps, smooth) ? MapShape.Steps : smooth;
    }

    private static bool IsBetter(FitRows rows, MapShape freer, MapShape plain)
    {
        var gains = new Dictionary<int, (double Sum, int Rows)>();
        for (var part = 0; part < Parts; part++)
        {
            var (others, own) = (rows.Where(row => row.Account % Parts != part), rows.Where(row => row.Account % Parts == part && row.Score is not null));
            if (!others.Left.Contains(true) || MapMaker.Bare(others, freer) is not { } first || MapMaker.Bare(others, plain) is not { } second)
            {
                return false;
            }

            for (var row = 0; row < own.Count; row++)
            {
                var (sum, count) = gains.GetValueOrDefault(own.Rows[row].Account);
                gains[own.Rows[row].Account] = (sum + Loss(second, own, row) - Loss(first, own, row), count + 1);
            }
        }

        var all = gains.Values.Sum(gain => gain.Rows);
        var mean = gains.Values.Sum(gain => gain.Sum) / all;
        var error = Math.Sqrt(gains.Values.Sum(gain => Square(gain.Sum - (gain.Rows * mean)))) / all;
        return mean > error;
    }

    private static double Loss(ProbabilityMap map, FitRows rows, int row)
    {
        var towards = rows.Left[row] ? map.LogOdds(rows.Inputs[row]) : -map.LogOdds(rows.Inputs[row]);
        return Math.Max(towards, 0) + Math.Log(1 + Math.Exp(-Math.Abs(towards)));
    }

    private static double Square(double value) => value * value;
}
