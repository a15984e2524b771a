using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>The values that a score reads and that are not the same at both ends.</summary>
internal sealed class MetricPlayers(
    MovementDefinition[] definitions, MovementEnd[] ends, ChosenCard[] cards, IReadOnlyList<ChosenCard> contexts, Func<string, int> fold, Func<Player, int> add)
{
    private readonly Dictionary<int, List<MetricChange>> _folded = [];

    public IReadOnlyDictionary<string, Switch<MetricCell>> Find()
    {
        var cells = new Dictionary<string, Switch<MetricCell>>(StringComparer.Ordinal);
        foreach (var name in contexts.SelectMany(card => card.Reads.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Metric?[] metrics = [.. definitions.Select(definition => definition.Metrics.GetValueOrDefault(name))];
            MetricCell?[] kept = [.. ends.Select(end => MetricCell.Of(end, name))];
            var (before, after) = (kept[0] ?? kept[1] ?? MetricCell.Nothing, kept[1] ?? kept[0] ?? MetricCell.Nothing);
            Measure[] measures = [.. contexts.SelectMany(card => card.Reads.MeasuresOf(name))];
            cells[name] = new(before, after, before.Differs(after, measures) ? Player(name, metrics[1] ?? metrics[0], before, after, measures) : -1);
        }

        return cells;
    }

    /// <summary>The metrics whose values belong to a player that is another cause.</summary>
    public IReadOnlyList<MetricChange> FoldedInto(int player) => _folded.TryGetValue(player, out var metrics) ? metrics : [];

    private int Player(string name, Metric? metric, MetricCell before, MetricCell after, Measure[] measures)
    {
        Value Counted(MetricCell cell) => !cell.Value.IsMissing && cell.IsStale(measures) ? Value.MissingFor(MissingReason.Stale) : cell.Value;
        var change = new MetricChange(name, LabelOf(name, metric), metric?.Unit ?? Unit.None, Counted(before), Counted(after));
        if (fold(name) is >= 0 and var other)
        {
            _folded.TryAdd(other, []);
            _folded[other].Add(change);
            return other;
        }

        var (group, path) = Place(name);
        var node = path.Length > 0 ? cards[1].Reads.LabelOf(path) ?? change.Label : change.Label;
        return add(new Player(Cause(metric, change, before, after), group, path, node, IsBeneath: true) { Internal = path.Length > 0 && cards[1].Reads.IsInternal(path) });
    }

    private static string LabelOf(string name, Metric? metric) => metric?.Label ?? (ScoreReads.ScoreIn(name) is { } score ? $"the score {score}" : name);

    private MovementCause Cause(Metric? metric, MetricChange change, MetricCell before, MetricCell after)
    {
        if (metric is Metric.SeriesMetric { Pulse: not null })
        {
            var isExpired = !change.Before.IsMissing && change.After.Missing == MissingReason.Stale;
            return new MovementCause.People(change, Entered(1, after) ?? (isExpired ? Entered(0, before) : null), isExpired);
        }

        return change.Before.IsMissing || change.After.IsMissing ? new MovementCause.Availability(change) : new MovementCause.Data(change);
    }

    private DateOnly? Entered(int end, MetricCell cell) =>
        cell.Age is { } age && !cell.Known.IsMissing ? ends[end].Zone.DayOf(new Instant(ends[end].Moment.Micros - (long)(age * TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond))) : null;

    /// <summary>The group that holds every place that reads a metric, under both definitions, and the measure where there is only one.</summary>
    private (string Group, string Path) Place(string name)
    {
        CardRead[] reads = [.. cards.SelectMany(card => card.Reads.All).Where(read => read.Metric == name)];
        string[] paths = [.. reads.Select(read => read.Path).Distinct(StringComparer.Ordinal)];
        if (paths.Length == 0)
        {
            return (string.Empty, string.Empty);
        }

        var common = paths.Select(path => path.Split('/')).Aggregate((all, next) => [.. all.Zip(next).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)]);
        var isMeasure = paths.Length == 1 && common[0].Length > 0 && Array.Exists(reads, read => read.IsOwn);
        var isLeaf = paths.Length == 1 && common[0].Length > 0 && !Array.Exists(cards, card => card.Reads.All.Any(read => read.Path.StartsWith(paths[0] + "/", StringComparison.Ordinal)));
        return (string.Join('/', isLeaf ? common[..^1] : common), isMeasure ? paths[0] : string.Empty);
    }
}
