using Hale.Core.Contracts;
using Hale.Core.Expressions;
using Hale.Core.Populations;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>
/// What must be computed for a set of metrics: the aggregations that an engine computes, in few scans of each table of facts, and how they become values.
/// The plan speaks of no moment: it serves any set of (account, as-of) pairs.
/// </summary>
public sealed class MetricPlan
{
    private readonly Func<IReadOnlyList<SourceDefinition>, MetricPlan> _over;

    private MetricPlan(
        IReadOnlyList<Aggregation> aggregations,
        IReadOnlyList<MetricRecipe> recipes,
        ProjectZone zone,
        IReadOnlyList<SourceDefinition> sources,
        IReadOnlyList<NamedCondition> excludedEvents,
        Func<IReadOnlyList<SourceDefinition>, MetricPlan> over) =>
        (Aggregations, Recipes, Zone, Sources, ExcludedEvents, _over) = (aggregations, recipes, zone, sources, excludedEvents, over);

    /// <summary>The aggregations, each once however many metrics use it.</summary>
    public IReadOnlyList<Aggregation> Aggregations { get; }

    /// <summary>The project's zone: where windows begin.</summary>
    public ProjectZone Zone { get; }

    /// <summary>The names of the project's sources, sorted: what another source has given is kept and not read.</summary>
    public IReadOnlyList<string> SourceNames => [.. Sources.Select(source => source.Name).Order(StringComparer.Ordinal)];

    /// <summary>The names of the sources whose events last, sorted.</summary>
    public IReadOnlyList<string> LastingSources =>
        [.. Sources.Where(source => source.Mapping is RowMapping.Events { End: not null }).Select(source => source.Name).Order(StringComparer.Ordinal)];

    /// <summary>Events for which one of these is true enter no aggregation; missing is not true.</summary>
    public IReadOnlyList<NamedCondition> ExcludedEvents { get; }

    /// <summary>Whether a metric is made from the terms of accounts, or counts since they began, so that <see cref="RawBatch.Terms"/> is read.</summary>
    public bool ReadsSubscriptions => Recipes.Any(recipe => recipe.Metric is Metric.SubscriptionMetric or Metric.StateMetric { Lifecycle.ReadsTerms: true }) || Windows.Any(window => window is Window.SinceContract);

    /// <summary>Whether a metric is made from what sources state that accounts did, so that <see cref="RawBatch.Stated"/> is read.</summary>
    public bool ReadsOutcomes => Recipes.Any(recipe => recipe.Metric is Metric.StateMetric { Lifecycle.ReadsOutcomes: true });

    /// <summary>The slot of the id of each account's renewing unit; null when no metric is made from the terms of that.</summary>
    public int? HolderSlot => Recipes.Where(recipe => recipe.Metric is Metric.SubscriptionMetric { OfRenewingUnit: true }).Select(recipe => (int?)recipe.Slots[0]).FirstOrDefault();

    /// <summary>The project's days and hours of work; null when nothing over events knows any.</summary>
    public BusinessCalendar? Business => Recipes.Select(recipe => recipe.Metric).OfType<Metric.EventMetric>().Select(metric => metric.Selection.Business).FirstOrDefault(calendar => calendar is not null);

    /// <summary>The metrics over several accounts, for which a census must be taken before.</summary>
    public IReadOnlyList<Metric.AccountsMetric> Across => [.. Metrics.OfType<Metric.AccountsMetric>()];

    /// <summary>The metrics that are statements, for which <see cref="RawBatch.Statements"/> is read.</summary>
    public IReadOnlyList<Metric.SqlMetric> Statements => [.. Metrics.OfType<Metric.SqlMetric>()];

    /// <summary>Which accounts the statements look at; null for all that exist.</summary>
    public PopulationPlan? Members { get; init; }

    internal IReadOnlyList<MetricRecipe> Recipes { get; }

    internal IReadOnlyList<Metric> Metrics => [.. Recipes.Select(recipe => recipe.Metric)];

    internal IReadOnlyList<SourceDefinition> Sources { get; }

    /// <summary>The distinct windows of the aggregations, in the order in which they first occur.</summary>
    public IReadOnlyList<Window> Windows => [.. Aggregations.SelectMany(aggregation => aggregation.Windows).Distinct()];

    /// <summary>The same plan where people have entered points of series.</summary>
    public MetricPlan WithPeople() => Sources.Any(PeopleSource.Is) ? this : _over([.. Sources, PeopleSource.Definition]);

    /// <summary>What a metric is computed from first: its facts; null for one that reads none of its own, and for one that the plan does not have.</summary>
    public Aggregation? FactsOf(string metric) =>
        Recipes.FirstOrDefault(recipe => recipe.Metric.Name == metric) is { Slots: [var slot, ..] } ? Aggregations[slot] : null;

    /// <summary>The names of the sources of contacts, sorted.</summary>
    /// <param name="saying">Only of those that say something; all when null.</param>
    public IReadOnlyList<string> ContactSources(Func<RowMapping.Contacts, bool>? saying = null) =>
        [.. Sources.Where(source => source.Mapping is RowMapping.Contacts contacts && saying?.Invoke(contacts) != false).Select(source => source.Name).Order(StringComparer.Ordinal)];

    /// <summary>Plans some metrics of a project together with every metric that their formulas read.</summary>
    /// <param name="metrics">All metrics of the project, each formula after the metrics it reads.</param>
    /// <param name="wanted">The names of the metrics to compute; all when null.</param>
    /// <param name="sources">The project's sources.</param>
    /// <param name="zone">The project's zone.</param>
    /// <param name="excludedEvents">Events that count in no metric; none when null.</param>
    /// <param name="dated">The names of the metrics whose age somebody asks; those that expire know theirs anyway.</param>
    /// <param name="population">Which accounts statements look at; every one when null.</param>
    public static MetricPlan For(
        IReadOnlyList<Metric> metrics,
        IReadOnlySet<string>? wanted,
        IReadOnlyList<SourceDefinition> sources,
        ProjectZone zone,
        IReadOnlyList<NamedCondition>? excludedEvents = null,
        IReadOnlySet<string>? dated = null,
        Population? population = null)
    {
        return For(Slots(sources, zone, excludedEvents), metrics, wanted, sources, zone, excludedEvents, dated, population);
    }

    /// <summary>The plan of all that two plans compute that were made with the same slots.</summary>
    internal static MetricPlan Together(MetricPlan first, MetricPlan second, Func<IReadOnlyList<SourceDefinition>, MetricPlan> over) =>
        new(first.Aggregations, [.. first.Recipes, .. second.Recipes], first.Zone, first.Sources, first.ExcludedEvents, over);

    internal static SlotList Slots(IReadOnlyList<SourceDefinition> sources, ProjectZone zone, IReadOnlyList<NamedCondition>? excludedEvents) =>
        new(sources, zone, (excludedEvents ?? []).Any(excluded => ExpressionReferences.Of(excluded.Condition).Any(FactColumns.IsOfContact)));

    internal static MetricPlan For(
        SlotList slots,
        IReadOnlyList<Metric> metrics,
        IReadOnlySet<string>? wanted,
        IReadOnlyList<SourceDefinition> sources,
        ProjectZone zone,
        IReadOnlyList<NamedCondition>? excludedEvents,
        IReadOnlySet<string>? dated,
        Population? population)
    {
        var reached = MetricReach.OfItself(metrics, wanted);
        var series = new SeriesSources(sources, new ContractJudge(sources, [], zone));
        var hasOutages = sources.Any(ContractJudge.MayFail);
        bool IsDated(Metric metric) => dated?.Contains(metric.Name) == true
            || metric is Metric.SeriesMetric { Pulse: not null } or Metric.SeriesMetric { Expires: not null }
            || (series.HasPeople && metric is Metric.SeriesMetric)
            || (hasOutages && metric is Metric.SeriesMetric or Metric.EventMetric { Aggregate: EventAggregate.Last });
        MetricRecipe Recipe(Metric metric) => slots.Recipe(metric, IsDated(metric), series);
        var windows = new TrendWindows(reached, Recipe);
        var recipes = reached.Select(metric => Recipe(metric) with { Windows = windows.Of(metric) }).ToList();
        var narrowed = population is { TakesEveryAccount: false } && reached.Any(metric => metric is Metric.SqlMetric) ? population : null;
        return new MetricPlan(slots.Aggregations, recipes, zone, sources, excludedEvents ?? [], other => For(metrics, wanted, other, zone, excludedEvents, dated, population))
        {
            Members = narrowed is null ? null : new PopulationPlan(narrowed, For(metrics, narrowed.Metrics.ToHashSet(StringComparer.Ordinal), sources, zone, excludedEvents)),
        };
    }
}
