using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Weighting;

/// <summary>
/// The sub-scores of the parts of a scorecard in every row of a backtest. One that is missing is filled as the definition's redistribution has it: with what is present in its group by
/// the weights given, else in the group above; with the whole score where its weight goes to the whole scorecard. So the weighted sum of the sub-scores is the score that these weights
/// publish, whatever is missing. What a policy gave points for has these points. One reading serves one thread.
/// </summary>
internal sealed class TreeReading
{
    private readonly WeightTree _tree;
    private readonly MeasureColumn?[] _columns;
    private readonly NodeReading[] _readings;

    public TreeReading(WeightTree tree, Backtest backtest, int scorecard)
    {
        _tree = tree;
        _columns = [.. tree.Nodes.Select(node => backtest.Measures.FirstOrDefault(column => column.Scorecard == scorecard && column.Node == node.Index))];
        _readings = new NodeReading[tree.Nodes.Count];
    }

    /// <summary>Writes the sub-scores of a row, 0 to 1; false when nothing has points.</summary>
    public bool Fill(int row, double[] nodeWeights, Span<double> parts)
    {
        for (var node = _readings.Length - 1; node >= 0; node--)
        {
            _readings[node] = _tree.Nodes[node].IsGroup ? Combine(node, nodeWeights) : Leaf(node, row);
        }

        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = (Found(_tree.Parts[part]) ?? double.NaN) / 100;
        }

        return _readings[0].Points is not null;
    }

    /// <summary>The own points of a part in the row that was filled last; null where it has none.</summary>
    public double? Own(int part) => _readings[_tree.Parts[part]].Points;

    private double? Found(int node)
    {
        if (_readings[node] is { Points: null, Kept: 0 })
        {
            return _readings[0].Points;
        }

        while (_readings[node].Points is null && node > 0)
        {
            node = _tree.Nodes[node].Parent;
        }

        return _readings[node].Points;
    }

    private NodeReading Leaf(int node, int row)
    {
        if (_columns[node] is not { } column)
        {
            return new NodeReading(null, 1, false);
        }

        var (points, state) = (column.Points.Span[row], column.States.Span[row]);
        return new NodeReading(double.IsNaN(points) ? null : points, state == NodeState.Spread ? 0 : 1, state != NodeState.NotApplicable || !double.IsNaN(points));
    }

    private NodeReading Combine(int group, double[] weights)
    {
        var kind = _tree.Kinds[group];
        var moves = kind is CombinationKind.WeightedMean or CombinationKind.Mean or CombinationKind.GeometricMean or CombinationKind.Count;
        var (applicable, kept, applies) = (0.0, 0.0, false);
        List<(double Weight, double Points)> members = [];
        foreach (var child in _tree.Children[group])
        {
            var reading = _readings[child];
            var weight = kind is CombinationKind.WeightedMean or CombinationKind.GeometricMean or CombinationKind.Sum ? weights[child] : Math.Sign(weights[child]);
            if (!(weight > 0) || !reading.Applies)
            {
                continue;
            }

            var stays = moves ? reading.Kept : 1;
            (applies, applicable, kept) = (true, applicable + weight, kept + (weight * stays));
            if (reading.Points is { } points && stays > 0)
            {
                members.Add((weight * stays, points));
            }
        }

        return new NodeReading(members.Count == 0 ? null : Math.Clamp(Combined(group, members), 0, 100), applicable > 0 && moves ? kept / applicable : 1, applies);
    }

    private double Combined(int group, List<(double Weight, double Points)> members) => _tree.Kinds[group] switch
    {
        CombinationKind.WeightedMean or CombinationKind.Mean => members.Sum(one => one.Weight * one.Points) / members.Sum(one => one.Weight),
        CombinationKind.Min or CombinationKind.WorstBand => members.Min(one => one.Points),
        CombinationKind.Max => members.Max(one => one.Points),
        CombinationKind.Sum => Limited(members.Sum(one => one.Weight * one.Points), _tree.Nodes[group].Combination!),
        CombinationKind.GeometricMean => members.Exists(one => one.Points <= 0)
            ? 0
            : Math.Exp(members.Sum(one => one.Weight * Math.Log(one.Points)) / members.Sum(one => one.Weight)),
        CombinationKind.Count => 100 * members.Sum(one => Counts(one.Points, _tree.CountsFrom[group]!) ? one.Weight : 0) / members.Sum(one => one.Weight),
    };

    private static double Limited(double sum, OutlineCombination combination) => Math.Clamp(sum, (double)(combination.AtLeast ?? 0), (double)(combination.AtMost ?? 100));

    private static bool Counts(double points, OutlineBand band) => band.Above ? points > (double)band.From : points >= (double)band.From;
}
