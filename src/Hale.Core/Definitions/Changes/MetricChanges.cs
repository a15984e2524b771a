using System.Text.Json.Nodes;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares the metrics of two projects. Of metrics that no file defines only those are looked at that some score reads.</summary>
internal sealed class MetricChanges(Project before, Project after)
{
    private readonly MetricUses _old = new(before);
    private readonly MetricUses _new = new(after);

    /// <summary>The differences, in the order of the names.</summary>
    public IEnumerable<DefinitionChange> All() => Named.Pairs(Of(before, _old), Of(after, _new), metric => metric.Name, metric => Canonical(metric)).SelectMany(pair => pair switch
    {
        ({ } old, { } now) => Between(old, now),
        (null, { } added) => [new DefinitionChange.Added(Subject(_new, added), Effect(_new.IsReached(added.Name)), Description(added))],
        (var removed, _) => [new DefinitionChange.Removed(Subject(_old, removed!), Effect(_old.IsReached(removed!.Name)), Description(removed!))],
    });

    private static List<Metric> Of(Project project, MetricUses uses)
    {
        var own = project.Metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal);
        return [.. project.AllMetrics.Where(metric => own.Contains(metric.Name) || uses.IsReached(metric.Name)).OrderBy(metric => metric.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<DefinitionChange> Between(Metric old, Metric now)
    {
        var (was, @is) = (Subject(_old, old), Subject(_new, now));
        var effect = Effect(_old.IsReached(old.Name) || _new.IsReached(now.Name));
        IEnumerable<DefinitionChange> name = old.Name == now.Name ? [] : [new DefinitionChange.Renamed(was, @is, effect)];
        return name.Concat(FacetChanges.Of(was, @is, Facets(old), Facets(now), effect));
    }

    private static ChangeSubject Subject(MetricUses uses, Metric metric) => new(SubjectKind.Metric, $"metrics/{metric.Name}", metric.Label) { Reaches = uses.Of(metric.Name) };

    private static ChangeEffect Effect(bool isReached) => isReached ? ChangeEffect.Definition : ChangeEffect.None;

    private static string Canonical(Metric metric) => CanonicalMetric.Of(metric).ToJsonString(CanonicalJson.Options);

    /// <summary>Metrics of different kinds have nothing to compare part by part.</summary>
    private static IReadOnlyList<Facet> Facets(Metric metric)
    {
        var members = CanonicalMetric.Of(metric);
        var parts = members.Select(member => Facet(metric, member.Key, member.Value)).ToList();
        return
        [
            new Facet("definition", "definition", Canonical(metric), Description(metric)) { Parts = new FacetParts(metric.GetType().Name, parts) },
            NodeFacets.Wording("label", "label", metric.Label),
            NodeFacets.Wording("unit", "unit", metric.Unit.ToString()),
            .. metric is Metric.SeriesMetric { Pulse.NoteRequired: true } ? [NodeFacets.Wording("note", "note", "required") with { Otherwise = "not required" }] : Array.Empty<Facet>(),
        ];
    }

    private static Facet Facet(Metric metric, string key, JsonNode? value) => JsonFacets.Of(key, value) with { Text = Text(metric, key, value) };

    private static string Description(Metric metric) =>
        string.Join(", ", CanonicalMetric.Of(metric).Where(member => member.Key is not "kind" and not "young" && member.Value?.ToJsonString() != "false").Select(member => $"{JsonFacets.Of(member.Key, null).Name} {Text(metric, member.Key, member.Value)}"));

    private static string Text(Metric metric, string key, JsonNode? value) => (key, metric) switch
    {
        ("window", Metric.EventMetric { Selection.Window: { } window }) => Said(window),
        ("aggregate", Metric.EventMetric events) => Words(events.Aggregate),
        ("young" or "subscription", _) => Words(value!.ToString()),
        _ => JsonFacets.Text(value),
    };

    private static string Said(Window window) => window is Window.Rolling { Before: null, Lag: 0 } ? WindowLength(window) : Metrics.Trends.WindowTexts.Of(window);

    private static string WindowLength(Window window) => Metrics.Trends.WindowTexts.Length(window);

    /// <summary><c>active days</c> of <c>ActiveDays</c>.</summary>
    private static string Words(object member) =>
        string.Concat(member.ToString()!.Select((letter, index) => char.IsUpper(letter) ? $"{(index == 0 ? string.Empty : " ")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
