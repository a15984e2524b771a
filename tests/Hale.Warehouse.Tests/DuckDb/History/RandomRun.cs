using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Paths;
using Hale.Core.Populations;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Tests.Scoring;

namespace Hale.Tests.DuckDb.History;

/// <summary>A random score, values with ages for it, and its run; with some seeds one that continues another close.</summary>
internal sealed class RandomRun
{
    private readonly Random _random;
    private readonly ValueTable _table;
    private readonly Score _score;

    public RandomRun(int seed)
    {
        _random = new Random(seed);
        var drawn = new RandomCase(seed, rows: 9);
        _table = new ValueTable(drawn.Table.Accounts, drawn.Table.Names.ToDictionary(name => name, name => Aged(drawn.Table[name])));
        _score = drawn.Score with
        {
            Path = seed % 3 == 0 ? new ScorePath(new Decay.HalfLife(new Period(7, WindowUnit.Day)), new Hysteresis(1, 1, 2)) : null,
            Scorecards = [.. drawn.Score.Scorecards.Select(card => card with { Root = (Group)Asking(card.Root) })],
        };
        Project = new Project("Random", "/project", ProjectZone.Utc, false, [], [.. _table.Names.Select(Metric)], [_score]);
    }

    public Project Project { get; }

    /// <summary>Stores the run and, of a score that depends on where it was, the close that it continues.</summary>
    public async Task<Run> StoreAsync(IRunStore runs)
    {
        var evaluator = new ScoreEvaluator(_score);
        if (_score.Path is null)
        {
            return await StoreAsync(runs, evaluator.Evaluate(_table, default), Header(30, null));
        }

        var first = await StoreAsync(runs, evaluator.Evaluate(_table, default), Header(20, new PathStart(null, null)));
        var states = await runs.PathStatesAsync(first.Number, _table.Accounts[0], _table.Accounts[^1], default);
        var header = Header(30, new PathStart(first.Number, first.Header.AsOfLabel));
        return await StoreAsync(runs, evaluator.Evaluate(_table, new PathBefore(states, header.AsOf, ProjectZone.Utc), default), header);
    }

    private async Task<Run> StoreAsync(IRunStore runs, ScoreBlock block, RunHeader header)
    {
        await using var writer = await runs.BeginRunAsync(header, default);
        await writer.AppendAsync(block, _table, default);
        long With(ScoreStatus status) => Enumerable.Range(0, block.Count).Count(row => block.Bands[row] < 0 && block.Statuses[row] == status);
        var bands = Enumerable.Range(0, _score.Bands.All.Count).Select(band => (long)Enumerable.Range(0, block.Count).Count(row => block.Bands[row] == band)).ToList();
        var counts = new RunCounts(block.Count, bands.Sum(), With(ScoreStatus.NotEnoughData) + With(ScoreStatus.NothingPresent) + With(ScoreStatus.Scored), With(ScoreStatus.Withheld), bands);
        return await writer.CompleteAsync(counts, new Instant(9), default);
    }

    private RunHeader Header(int day, PathStart? path)
    {
        var definition = CanonicalDefinition.Of(_score, Project);
        var outline = ScoreOutline.Of(_score, Project.Metrics, _ => false);
        return new RunHeader(
            new Instant(day * Instant.MicrosPerDay), $"1970-01-{day}", definition.Hash, definition.Text, outline, [.. _table.Names.Order(StringComparer.Ordinal)], "inputs", new Instant(5), "0.1.0") { Path = path };
    }

    private Metric Metric(string name) => new Metric.SeriesMetric(name, name, Unit.None, _table[name].Kind, name);

    /// <summary>Measures that ask how old their values are, and let the last one count.</summary>
    private static ScorecardNode Asking(ScorecardNode node) => node.Match<ScorecardNode>(
        group => group with { Children = [.. group.Children.Select(Asking)] },
        measure => measure with { StaleAfter = 20, Missing = measure.Missing with { Default = new MissingPolicy.LastKnown(9, measure.Missing.Default) } },
        rules => rules);

    private ValueColumn Aged(ValueColumn column)
    {
        double Sometimes(double most) => _random.Next(3) == 0 ? double.NaN : _random.NextDouble() * most;
        var present = Enumerable.Range(0, column.Count).Select(row => column[row]).Where(value => !value.IsMissing).ToList();
        var known = Column(column.Kind, [.. Enumerable.Range(0, column.Count).Select(row =>
            !column[row].IsMissing ? column[row] : present.Count > 0 && _random.Next(2) == 0 ? present[_random.Next(present.Count)] : Value.MissingFor(MissingReason.NoData))]);
        double[] ages = [.. Enumerable.Range(0, column.Count).Select(_ => Sometimes(40))];
        return Column(column.Kind, [.. Enumerable.Range(0, column.Count).Select(row => column[row])], new Freshness(ages, [.. ages.Select(_ => Sometimes(20))], known));
    }

    private static ValueColumn Column(ValueKind kind, Value[] values, Freshness? freshness = null)
    {
        MissingReason[] missing = [.. values.Select(value => value.Missing)];
        return kind switch
        {
            ValueKind.Number => new NumberColumn([.. values.Select(value => value.IsMissing ? 0 : value.Number)], missing) { Freshness = freshness },
            ValueKind.Text => new TextColumn([.. values.Select(value => value.IsMissing ? null : value.Text)], missing) { Freshness = freshness },
            ValueKind.Boolean => new BooleanColumn([.. values.Select(value => !value.IsMissing && value.Boolean)], missing) { Freshness = freshness },
        };
    }
}
