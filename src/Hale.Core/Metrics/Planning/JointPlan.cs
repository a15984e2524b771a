using Hale.Core.Definitions;
using Hale.Core.Definitions.Changes;
using Hale.Core.Projects;
using Hale.Core.Sources;

namespace Hale.Core.Metrics.Planning;

/// <summary>Two plans that an engine computes at once: each aggregation once, also where both need it.</summary>
/// <param name="First">The first plan.</param>
/// <param name="Second">The second plan.</param>
/// <param name="Both">What an engine computes: batches of it can be finished by either plan.</param>
public sealed record JointPlan(MetricPlan First, MetricPlan Second, MetricPlan Both)
{
    /// <summary>Whether both compare accounts with others by the very same metrics, scores and population, so that one look at everybody serves both.</summary>
    public required bool SharesCensus { get; init; }

    private Func<JointPlan> Peopled { get; init; } = () => throw new InvalidOperationException("a joint plan is made by Of");

    /// <summary>
    /// The plans of some metrics of two projects. Null when they read the facts in different ways, so that each must be computed by itself: other sources, another time zone, other
    /// excluded events, exchange rates or days of work.
    /// </summary>
    /// <param name="first">The first project.</param>
    /// <param name="firstWanted">The names of its metrics.</param>
    /// <param name="second">The second project.</param>
    /// <param name="secondWanted">The names of its metrics.</param>
    public static JointPlan? Of(Project first, IReadOnlySet<string> firstWanted, Project second, IReadOnlySet<string> secondWanted)
    {
        if (Facts(first) != Facts(second))
        {
            return null;
        }

        return Over(first.Sources);

        JointPlan Over(IReadOnlyList<SourceDefinition> sources)
        {
            var slots = MetricPlan.Slots(sources, first.Zone, first.Population.ExcludedEvents);
            var (one, other) = (Plan(slots, first, firstWanted, sources), Plan(slots, second, secondWanted, sources));
            return new JointPlan(one, other, MetricPlan.Together(one, other, further => Over(further).Both))
            {
                SharesCensus = Across(one, first) == Across(other, second),
                Peopled = () => Over([.. first.Sources, PeopleSource.Definition]),
            };
        }
    }

    /// <summary>The same plans where people have entered points of series.</summary>
    public JointPlan WithPeople() => Peopled();

    private static MetricPlan Plan(SlotList slots, Project project, IReadOnlySet<string> wanted, IReadOnlyList<SourceDefinition> sources) => MetricPlan.For(
        slots, project.AllMetrics, wanted, sources, project.Zone, project.Population.ExcludedEvents, ScoreMetrics.Dated(project.Scores), project.Population);

    /// <summary>All that a look at everybody depends on, as definitions write it.</summary>
    private static string Across(MetricPlan plan, Project project)
    {
        var names = plan.Across.Select(metric => metric.Name).Concat(project.Population.Metrics).ToHashSet(StringComparer.Ordinal);
        if (plan.Across.Count == 0)
        {
            return string.Empty;
        }

        var metrics = MetricReach.Of(project.AllMetrics, names);
        var scores = metrics.SelectMany(MetricReach.ReadBy).Select(ScoreReads.ScoreIn).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return StructuralText.Of(new object?[]
        {
            metrics.Select(metric => $"{metric.Name} {CanonicalMetric.Of(metric).ToJsonString()}").Order(StringComparer.Ordinal),
            scores.Select(name => CanonicalDefinition.Of(project.Scores.First(score => score.Name == name), project).Hash),
            project.Population,
        });
    }

    private static string Facts(Project project)
    {
        var events = project.AllMetrics.OfType<Metric.EventMetric>().ToList();
        var rates = events.Select(metric => metric.Conversion?.Rates.ToString()).Where(rate => rate is not null).Distinct(StringComparer.Ordinal);
        var calendars = events.Select(metric => StructuralText.Of(metric.Selection.Business)).Distinct(StringComparer.Ordinal);
        return StructuralText.Of(new object[] { project.Zone.Name, project.Sources, project.Population.ExcludedEvents, rates, calendars });
    }
}
