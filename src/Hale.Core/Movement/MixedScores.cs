using Hale.Core.Metrics.Planning;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>
/// The computed number of an account of which some causes stand as at the later end and the others as at the earlier one. Many are computed as rows of one table. While
/// the others stand still, metrics that are only measured in plain means add up, so that of them one row each is enough; where a row contradicts that, it is given up.
/// </summary>
internal sealed class MixedScores
{
    private const int RowsAtOnce = 4096;

    private readonly Lineup _lineup;
    private readonly UInt128 _beneath;
    private readonly HashSet<UInt128> _wanted = [];
    private readonly Dictionary<UInt128, MixedEntry> _entries = [];
    private readonly List<int> _straight;

    public MixedScores(Lineup lineup, bool useSums)
    {
        (_lineup, _beneath) = (lineup, Coalitions.Of(lineup.Beneath));
        _straight = useSums ? [.. lineup.Beneath.Where(IsStraight)] : [];
    }

    /// <summary>The players whose parts add up while the others stand still; fewer after rows were computed that contradict it.</summary>
    public IReadOnlyList<int> Straight => _straight;

    /// <summary>How many of the states that were computed have no number.</summary>
    public int Undefined => _entries.Values.Count(entry => entry.Base is null);

    /// <summary>Computes what is not computed yet of some coalitions.</summary>
    public void Prepare(IEnumerable<UInt128> coalitions)
    {
        _wanted.UnionWith(coalitions);
        while (true)
        {
            var rest = _beneath & ~Coalitions.Of(_straight);
            var missing = _wanted.Select(coalition => coalition & rest).Distinct().Where(coalition => !_entries.ContainsKey(coalition)).ToList();
            var bent = missing.GroupBy(_lineup.CardIn).SelectMany(same => same.Chunk(RowsAtOnce / (_straight.Count + 1) + 1).SelectMany(part => Compute(same.Key, part))).ToHashSet();
            if (bent.Count == 0)
            {
                return;
            }

            _straight.RemoveAll(bent.Contains);
            _entries.Clear();
        }
    }

    /// <summary>The number of a coalition that was prepared; null when that state has none.</summary>
    public double? this[UInt128 coalition] => Entry(coalition).Base is { } number
        ? number + Enumerable.Range(0, _straight.Count).Where(place => coalition.Holds(_straight[place])).Sum(place => Entry(coalition).Steps[place])
        : null;

    /// <summary>What is computed of a coalition of which the straight players are left out.</summary>
    public MixedEntry Entry(UInt128 coalition) => _entries[coalition & _beneath & ~Coalitions.Of(_straight)];

    /// <summary>Whether all metrics that a player turns are straight wherever they are read; a player that turns more than one metric is not.</summary>
    private bool IsStraight(int player)
    {
        var metrics = _lineup.Cells.Where(cell => cell.Value.Player == player).ToList();
        return player != _lineup.Definition && player != _lineup.Scorecard && metrics is [var (name, _)]
            && Contexts().All(card => !card.Reads.Names.Contains(name) || card.Reads.Straight.Contains(name));
    }

    private IEnumerable<ChosenCard> Contexts() => [_lineup.Card(0, 0), _lineup.Card(0, 1), _lineup.Card(1, 0), _lineup.Card(1, 1)];

    /// <summary>Computes entries of one scorecard, and gives the players that turned out not to be straight.</summary>
    private IEnumerable<int> Compute(ChosenCard card, UInt128[] coalitions)
    {
        int[] steps = [.. Enumerable.Range(0, _straight.Count).Where(place => card.Reads.Names.Contains(MetricOf(_straight[place])))];
        var rows = coalitions.SelectMany(coalition => steps.Select(place => coalition | Coalitions.Of(_straight[place])).Prepend(coalition)).ToList();
        var block = card.Evaluate(Table(card, rows));
        var bent = new HashSet<int>();
        for (var index = 0; index < coalitions.Length; index++)
        {
            var row = index * (steps.Length + 1);
            var entry = MixedEntry.Of(block, row, steps, _straight.Count);
            bent.UnionWith(Enumerable.Range(0, steps.Length).Where(step => !HaveSameStates(card, block, row, row + 1 + step)).Select(step => _straight[steps[step]]));
            if (card.IsLimited && entry.Base is { } number && !card.IsInside(number + entry.Steps.Where(step => step < 0).Sum(), number + entry.Steps.Where(step => step > 0).Sum()))
            {
                bent.UnionWith(steps.Where(place => entry.Steps[place] != 0 || !card.IsInside(number, number)).Select(place => _straight[place]));
            }

            _entries[coalitions[index]] = entry;
        }

        return bent;
    }

    private string MetricOf(int player) => _lineup.Cells.First(cell => cell.Value.Player == player).Key;

    private static bool HaveSameStates(ChosenCard card, ScoreBlock block, int one, int other) =>
        Array.TrueForAll(card.Leaves, leaf => block.Node(one, leaf).State == block.Node(other, leaf).State)
        && double.IsNaN(block.Computed[one]) == double.IsNaN(block.Computed[other]);

    private ValueTable Table(ChosenCard card, List<UInt128> rows)
    {
        var columns = new Dictionary<string, ValueColumn>(StringComparer.Ordinal);
        foreach (var name in card.Reads.Names)
        {
            columns[name] = Column(_lineup.Cells[name], rows);
        }

        foreach (var adjustment in card.Conditions)
        {
            var truth = _lineup.Truths[adjustment.Name];
            columns[ChosenCard.TruthOf(adjustment.Name)] = new BooleanColumn([.. rows.Select(truth.In)], new MissingReason[rows.Count]);
        }

        return new ValueTable(new string[rows.Count], columns);
    }

    private static ValueColumn Column(Switch<MetricCell> cell, List<UInt128> rows)
    {
        var kind = KindOf(cell.Before) ?? KindOf(cell.After) ?? ValueKind.Number;
        var (values, freshness) = (new ColumnBuilder(kind, rows.Count), new FreshnessBuilder(kind, rows.Count));
        for (var row = 0; row < rows.Count; row++)
        {
            var chosen = cell.In(rows[row]);
            values.Set(row, Fitting(chosen.Value, kind));
            freshness.Set(row, Fitting(chosen.Known, kind), chosen.Age ?? double.NaN, chosen.Overdue ?? double.NaN);
        }

        return values.Build(freshness.Build());
    }

    private static ValueKind? KindOf(MetricCell cell) => !cell.Value.IsMissing ? cell.Value.Kind : !cell.Known.IsMissing ? cell.Known.Kind : null;

    /// <summary>A metric that another definition made a text of cannot be read as a number.</summary>
    private static Value Fitting(Value value, ValueKind kind) => value.IsMissing || value.Kind == kind ? value : Value.MissingFor(MissingReason.Error);
}
