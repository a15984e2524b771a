using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Parting;
using Hale.Statistics.Regression;

namespace Hale.Engine.Weighting;

/// <summary>The observations that weights of a scorecard are fitted on. Rows keep their order; accounts are numbered from 0 without gaps.</summary>
internal sealed class FittingRows
{
    private readonly Backtest _backtest;
    private readonly int _scorecard;
    private readonly int[] _rows;

    private FittingRows(Backtest backtest, int scorecard, WeightTree tree, int[] rows)
    {
        (_backtest, _scorecard, Tree, _rows) = (backtest, scorecard, tree, rows);
        Retained = [.. rows.Select(row => !backtest.Rows[row].Left)];
        Clusters = Numbered([.. rows.Select(row => backtest.Rows[row].Account)]);
        Accounts = Clusters.Length == 0 ? 0 : Clusters.Max() + 1;
        Churners = rows.Select((row, place) => (row, place)).Where(pair => !Retained[pair.place]).Select(pair => backtest.Rows[pair.row].Account).Distinct().Count();
        var counts = new int[Accounts];
        Array.ForEach(Clusters, account => counts[account]++);
        Weights = Array.ConvertAll(Clusters, account => 1.0 / counts[account]);
    }

    public WeightTree Tree { get; }

    public int Count => _rows.Length;

    public bool[] Retained { get; }

    public int[] Clusters { get; }

    public int Accounts { get; }

    /// <summary>How many accounts left, each counted once.</summary>
    public int Churners { get; }

    /// <summary>What each row counts, so that the rows of an account count 1 together.</summary>
    public double[] Weights { get; }

    /// <summary>How the rows are parted in time.</summary>
    public TimeParting Parting => new([.. Enumerable.Range(0, Count).Select(row => new PartedRow(AsOf(row), Until(row), Clusters[row], !Retained[row]))], _backtest.Header.LabelDays);

    public Instant AsOf(int row) => _backtest.Rows[_rows[row]].AsOf;

    public Instant Until(int row) => _backtest.Rows[_rows[row]].Until;

    /// <summary>The observations of a scorecard, without those of the lock-box, and what was left out.</summary>
    public static (FittingRows Rows, WeightingCounts Counts) Of(Backtest backtest, int scorecard)
    {
        int[] own = [.. Enumerable.Range(0, backtest.Rows.Count).Where(row => backtest.Rows[row] is { Lead: 0 } one && one.Scorecard == scorecard && !(one.Until > backtest.Header.LockedFrom))];
        var silent = backtest.Measures.Where(column => column.Scorecard == scorecard && Array.TrueForAll(own, row => double.IsNaN(column.Points.Span[row]))).Select(column => column.Node).ToHashSet();
        var tree = WeightTree.Of(backtest.Outline, scorecard, silent);
        var reading = new TreeReading(tree, backtest, scorecard);
        var (weights, parts) = (tree.NodeWeights(tree.Expert), new double[tree.Parts.Length]);
        int[] decided = [.. own.Where(row => !backtest.Rows[row].EndedOtherwise)];
        int[] scored = [.. decided.Where(row => backtest.Rows[row].Score is not null && reading.Fill(row, weights, parts))];
        var all = new FittingRows(backtest, scorecard, tree, scored);
        var untouched = backtest.Rows.Any(row => row.Played)
            ? new FittingRows(backtest, scorecard, tree, [.. scored.Where(row => backtest.Rows[row].HeldOut || !backtest.Rows[row].Visible)])
            : all;
        var chosen = untouched.Churners >= WeightGate.FewestChurners ? untouched : all;
        var counts = new WeightingCounts(chosen.Count, chosen.Accounts, chosen.Churners, own.Length - decided.Length, decided.Length - scored.Length, scored.Length - chosen.Count)
        {
            PlaysAmong = chosen._rows.Any(row => backtest.Rows[row].Played),
        };
        return (chosen, counts);
    }

    /// <summary>Some of the rows, by their places.</summary>
    public FittingRows At(int[] places) => new(_backtest, _scorecard, Tree, Array.ConvertAll(places, place => _rows[place]));

    /// <summary>The sub-scores of the rows, 0 to 1; what is missing is filled by these weights of the parts.</summary>
    public DesignMatrix Parts(IReadOnlyList<double> weights)
    {
        var reading = new TreeReading(Tree, _backtest, _scorecard);
        var nodes = Tree.NodeWeights(weights);
        var size = Tree.Parts.Length;
        var values = new double[Count * size];
        for (var row = 0; row < Count; row++)
        {
            reading.Fill(_rows[row], nodes, values.AsSpan(row * size, size));
            // A part whose whole group weighs nothing has no say in the sum; any number will do.
            for (var part = 0; part < size; part++)
            {
                ref var value = ref values[(row * size) + part];
                value = double.IsNaN(value) ? 0 : value;
            }
        }

        return DesignMatrix.OfRows(values, size);
    }

    /// <summary>The own points of a part in each row, NaN where it has none.</summary>
    public double[] Own(int part)
    {
        var reading = new TreeReading(Tree, _backtest, _scorecard);
        var (nodes, parts) = (Tree.NodeWeights(Tree.Expert), new double[Tree.Parts.Length]);
        return Array.ConvertAll(_rows, row => reading.Fill(row, nodes, parts) && reading.Own(part) is { } points ? points : double.NaN);
    }

    private static int[] Numbered(int[] accounts)
    {
        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(accounts, account => numbers.TryGetValue(account, out var number) ? number : numbers[account] = numbers.Count);
    }
}
