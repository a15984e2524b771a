using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Bench.Definitions;

/// <summary>A scorecard of many measures in groups of five, and values for it of which some are missing.</summary>
internal static class MadeScores
{
    private const int PerGroup = 5;
    private const int MissingOfHundred = 7;

    public static Score Score(int measures)
    {
        var bands = new BandSet([new Band("red", 0), new Band("yellow", 50), new Band("green", 75)]);
        var groups = Enumerable.Range(0, measures).Chunk(PerGroup).Select((chunk, index) => new Group($"g{index}", $"g{index}", 1 + index, [.. chunk.Select(Measure)]));
        var root = new Group("all", "all", 1, [.. groups]);
        return new Score("made", "made", null, Core.Scorecards.Scale.Hundred, bands, 0.5m, Rounding.Default, 2, [new Scorecard("all", "all", null, root, [])]);
    }

    public static ValueTable Values(int accounts, int measures)
    {
        var random = new Random(1);
        var columns = Enumerable.Range(0, measures).ToDictionary(number => Name(number), _ => Column(random, accounts), StringComparer.Ordinal);
        return new ValueTable([.. Enumerable.Range(0, accounts).Select(number => string.Create(CultureInfo.InvariantCulture, $"a{number}"))], columns);
    }

    /// <summary>How many accounts two computations print differently: the score, its band, coverage, bounds, or any node's points or contribution.</summary>
    public static int Differences(Score score, ScoreBlock one, ScoreBlock other)
    {
        var outline = ScoreOutline.Of(score with { Scorecards = [new Scorecard("all", "all", null, new Group("all", "all", 1, []), [])] }, [], _ => false);
        bool Same(double left, double right) => double.IsNaN(left) ? double.IsNaN(right) : outline.Print(left) == outline.Print(right);
        bool SameNode(NodeResult left, NodeResult right) => left.State == right.State
            && Same(left.Points ?? double.NaN, right.Points ?? double.NaN) && Math.Abs(left.Contribution - right.Contribution) <= 1e-9;
        return Enumerable.Range(0, one.Count).Count(row =>
            one.Statuses[row] != other.Statuses[row] || one.Bands[row] != other.Bands[row]
            || !Same(one.Values[row], other.Values[row]) || !Same(one.Low[row], other.Low[row]) || !Same(one.High[row], other.High[row])
            || Math.Abs(one.Coverage[row] - other.Coverage[row]) > 1e-9
            || Enumerable.Range(0, one.NodeCount(row)).Any(node => !SameNode(one.Node(row, node), other.Node(row, node))));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"m{number}");

    private static Measure Measure(int number)
    {
        Normalisation points = (number % 3) switch
        {
            0 => new Normalisation.Linear(10, 90),
            1 => new Normalisation.Bands([new PointRange(100, new NumberRange(60, true, null, false)), new PointRange(50, new NumberRange(30, true, null, false)), new PointRange(0, NumberRange.All)]),
            _ => new Normalisation.Piecewise([new Anchor(0, 0), new Anchor(20, 35), new Anchor(100, 100)]),
        };
        return new Measure(Name(number), Name(number), 1 + (number % 7), Name(number), points, MissingPolicies.Redistribute, null, null, null);
    }

    private static ValueColumn Column(Random random, int accounts)
    {
        var (values, missing) = (new double[accounts], new MissingReason[accounts]);
        for (var row = 0; row < accounts; row++)
        {
            values[row] = Math.Round(random.NextDouble() * 100, 2);
            missing[row] = random.Next(100) < MissingOfHundred ? MissingReason.NoData : MissingReason.None;
        }

        return new NumberColumn(values, missing);
    }
}
