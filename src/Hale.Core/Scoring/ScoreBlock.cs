using Hale.Core.Paths;
using Hale.Core.People;

namespace Hale.Core.Scoring;

/// <summary>
/// The scores of a bounded range of rows, column by column, in the order of the table they were computed from. Numbers are on the inner scale, 0 to 100;
/// in these columns NaN stands for "no number". Nodes are stored rows × the nodes of the largest scorecard, about 35 bytes each.
/// </summary>
public sealed partial class ScoreBlock
{
    private readonly short[] _scorecards;
    private readonly ScoreStatus[] _statuses;
    private readonly double[] _computed;
    private readonly double[] _values;
    private readonly short[] _bands;
    private readonly double[] _coverage;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly short[] _applied;
    private readonly bool[] _fired;
    private readonly int _overridesPerRow;
    private readonly int[] _nodeCounts;
    private readonly int _nodesPerRow;
    private readonly NodeColumns _nodes;

    private readonly PathStep?[]? _paths;
    private readonly string?[] _bandLabels;
    private readonly IReadOnlyList<HeldOverride>?[]? _people;

    internal ScoreBlock(IReadOnlyList<string> accounts, int[] nodeCounts, int overridesPerRow, bool hasPath, bool hasPeople)
    {
        var rows = accounts.Count;
        Accounts = accounts;
        (_scorecards, _statuses, _bands, _applied) = (new short[rows], new ScoreStatus[rows], new short[rows], new short[rows]);
        (_computed, _values, _coverage, _low, _high) = (new double[rows], new double[rows], new double[rows], new double[rows], new double[rows]);
        (_overridesPerRow, _fired) = (overridesPerRow, new bool[rows * overridesPerRow]);
        (_nodeCounts, _nodesPerRow) = (nodeCounts, nodeCounts.Max());
        _nodes = new NodeColumns(rows * _nodesPerRow);
        (_paths, _bandLabels) = (hasPath ? new PathStep?[rows] : null, new string?[rows]);
        _people = hasPeople ? new IReadOnlyList<HeldOverride>?[rows] : null;
    }

    /// <summary>The account of each row.</summary>
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>The number of rows.</summary>
    public int Count => Accounts.Count;

    /// <summary>Per row, the index of the scorecard that was chosen; 0 when the account is not eligible.</summary>
    public ReadOnlySpan<short> Scorecards => _scorecards;

    /// <summary>Per row, what became of the computed number.</summary>
    public ReadOnlySpan<ScoreStatus> Statuses => _statuses;

    /// <summary>Per row, the computed number, unrounded and before overrides. NaN when it is withheld or there is none; below the minimum coverage it is kept.</summary>
    public ReadOnlySpan<double> Computed => _computed;

    /// <summary>Per row, the score after overrides and rounding on the outer scale. NaN without one.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>Per row, the index of the band of the value, or −1 without a value.</summary>
    public ReadOnlySpan<short> Bands => _bands;

    /// <summary>Per row, the share of the applicable weight that rests on present data, 0 to 1; 0 when nothing applies.</summary>
    public ReadOnlySpan<double> Coverage => _coverage;

    /// <summary>Per row, the score if all that is missing or filled were at its worst, rounded as the score is and capped as it is. NaN when nothing applies.</summary>
    public ReadOnlySpan<double> Low => _low;

    /// <summary>Per row, the score if all that is missing or filled were at its best, rounded as the score is and capped as it is. NaN when nothing applies.</summary>
    public ReadOnlySpan<double> High => _high;

    /// <summary>Per row, the index of the scorecard's override that decided, or −1, also when a person's did.</summary>
    public ReadOnlySpan<short> AppliedOverrides => _applied;

    /// <summary>One row with everything about it.</summary>
    public AccountScore this[int row] => new(
        Accounts[row],
        _scorecards[row],
        _statuses[row],
        NumberOrNull(_computed[row]),
        NumberOrNull(_values[row]),
        IndexOrNull(_bands[row]),
        _coverage[row],
        NumberOrNull(_low[row]),
        NumberOrNull(_high[row]),
        FiredOverrides(row),
        IndexOrNull(_applied[row]),
        [.. Enumerable.Range(0, NodeCount(row)).Select(node => Node(row, node))])
    {
        BandLabel = _bandLabels[row],
        Path = Path(row),
        People = People(row),
    };

    /// <summary>Whether the score depends on where it was.</summary>
    public bool HasPath => _paths is not null;

    /// <summary>What the band of a row is called where that is not its name; null otherwise.</summary>
    public string? BandLabel(int row) => _bandLabels[row];

    /// <summary>The step of a row from the close before; null when the score does not depend on it, or when there is neither a state nor a number.</summary>
    public PathStep? Path(int row) => _paths?[row];

    /// <summary>The overrides of people that held for a row, in the order in which they were entered.</summary>
    public IReadOnlyList<HeldOverride> People(int row) => _people?[row] ?? [];

    /// <summary>The indexes of the overrides whose condition holds for a row, ascending.</summary>
    public IReadOnlyList<int> FiredOverrides(int row) =>
        [.. Enumerable.Range(0, _overridesPerRow).Where(index => _fired[(row * _overridesPerRow) + index])];

    /// <summary>The number of nodes of a row's scorecard; 0 for an account that is not eligible, which no scorecard was chosen for.</summary>
    public int NodeCount(int row) => _statuses[row] == ScoreStatus.NotEligible ? 0 : _nodeCounts[_scorecards[row]];

    /// <summary>The result of a node of a row's scorecard, by its index in the outline.</summary>
    public NodeResult Node(int row, int node)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, NodeCount(row));
        return _nodes[(row * _nodesPerRow) + node];
    }

    private static double? NumberOrNull(double number) => double.IsNaN(number) ? null : number;

    private static int? IndexOrNull(short index) => index < 0 ? null : index;
}
