using Hale.Core.Definitions;
using Hale.Core.Metrics.Planning;
using Hale.Core.People;
using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Previewing;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Forecasting.Reading;

/// <summary>Computes scores and metrics of the population at a moment, from what was known then; nothing is stored.</summary>
internal sealed class SeenAccounts
{
    private readonly Dictionary<string, SeenAccount> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);

    private SeenAccounts(ForecastRequest request) => Request = request;

    public ForecastRequest Request { get; }

    /// <summary>The names of the bands, the lowest first.</summary>
    public IReadOnlyList<string> Bands { get; private set; } = [];

    /// <summary>What is seen of an account of the population; null of every other.</summary>
    public SeenAccount? Of(string account) => _inside.GetValueOrDefault(account);

    /// <summary>Whether an account is excluded from everything: staff, tests.</summary>
    public bool IsExcluded(string account) => _excluded.Contains(account);

    public static async Task<SeenAccounts> ReadAsync(IWarehouse warehouse, ForecastRequest given, CancellationToken cancellationToken)
    {
        var project = given.By is { } by ? ForecastSegments.With(given.Project, by)! : given.Project;
        var seen = new SeenAccounts(given with { Project = project });
        var side = given.Score is { } score ? new ScoredSide(project, score) : null;
        seen.Bands = side is null ? [] : [.. side.Outline.Bands.Select(band => band.Name)];
        var plan = ComputeMetrics.Plan(project, Needed(project, side, given.By));
        var asOf = given.AsOf.Moment;
        var starts = await PathStarts.FindAsync(warehouse.Runs, project, side?.Chained ?? [], asOf, cancellationToken);
        var lineage = await warehouse.Metrics.LineageAsync(plan.SourceNames, asOf, cancellationToken);
        starts.Lineage = lineage;
        var people = await HeldDecisions.ReadAsync(warehouse.Entries, asOf, lineage, cancellationToken);
        var census = await new TakeCensus(warehouse).RunAsync(project, plan, asOf, null, cancellationToken);
        var split = new PopulationSplit(project.Population);
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPopulationAsync(plan, asOf, census, cancellationToken))
        {
            var (inside, leftOut) = split.Divide(batch);
            seen._excluded.UnionWith(leftOut.Where(account => account.ExcludedBy is not null).Select(account => account.Account));
            var scores = side?.Evaluate(inside, await starts.StatesAsync(inside.Values.Accounts, cancellationToken), people, cancellationToken).Scores;
            seen.Add(inside.Values, scores, side?.Outline);
        }

        return seen;
    }

    private static HashSet<string> Needed(Project project, ScoredSide? side, string? by) => (side?.Metrics ?? [])
        .Concat(project.Population.Metrics)
        .Concat(project.AllMetrics.Where(ScoredSide.IsRevenue).Select(metric => metric.Name))
        .Concat(project.Validation.Segments.Take(1))
        .Concat(by is null ? [] : [by])
        .ToHashSet(StringComparer.Ordinal);

    private void Add(ValueTable values, ScoreBlock? scores, ScoreOutline? outline)
    {
        var by = Request.By;
        var pool = Request.Project.Validation.Segments.Count > 0 ? Request.Project.Validation.Segments[0] : null;
        var revenue = values.Names.Contains(ScoredSide.RevenueName) ? values[ScoredSide.RevenueName] as NumberColumn : null;
        for (var row = 0; row < values.Count; row++)
        {
            var value = scores is null || scores.Bands[row] < 0 ? (double?)null : scores.Values[row];
            _inside[values.Accounts[row]] = new SeenAccount(
                value,
                value is { } number ? (double)outline!.Print(number) : null,
                scores?.Bands[row] ?? -1,
                revenue?[row] is { IsMissing: false } paid ? paid.Number : null,
                by is null ? null : Text(values[by][row]),
                pool is null ? null : Text(values[pool][row]));
        }
    }

    private static string Text(Value value) => value.IsMissing ? ForecastSegments.Missing : value.ToString();
}
