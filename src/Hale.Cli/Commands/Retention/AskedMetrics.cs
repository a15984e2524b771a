using Hale.Cli.Hosting;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;
using Lookup = Hale.Cli.Sessions.Lookup;

namespace Hale.Cli.Commands.Retention;

/// <summary>The metrics that a person named for segments and for feedback.</summary>
/// <param name="project">The project.</param>
internal sealed class AskedMetrics(Project project)
{
    private const decimal DaysPerMonth = 365.25m / 12;

    /// <summary>The metric that divides customers into segments: one of the project, or the attribute of that name.</summary>
    public Metric Segment(string name)
    {
        var metric = project.AllMetrics.FirstOrDefault(metric => metric.Name == name) ?? Attribute(name);
        return metric switch
        {
            null => throw Lookup.NotFound("metric or attribute", name, project.AllMetrics.Select(known => known.Name).Concat(Attributes.Select(column => column.Attribute)).Distinct(StringComparer.Ordinal)),
            { Kind: ValueKind.Number } => throw new Failure(ExitCode.Usage, $"`{name}` is a number, and a segment is a category or yes or no", "name an attribute such as a plan, or write a metric that divides it: `formula: arr >= 50000`"),
            _ => metric,
        };
    }

    /// <summary>The metric that says whether feedback was given within the months before a moment: events of a name, or those or that series of a metric.</summary>
    public Metric Feedback(string name, int months) => project.AllMetrics.FirstOrDefault(metric => metric.Name == name) switch
    {
        Metric.EventMetric counted => Count(counted.Selection, months),
        Metric.SeriesMetric series => series with { Name = "feedback of " + name, Expires = new Expiry(months * DaysPerMonth, new Dictionary<string, decimal?>()) },
        { } => throw new Failure(ExitCode.Usage, $"`{name}` is neither a metric over events nor one over a series, so it does not say when feedback was given", "name the event, such as `--feedback nps_answer`"),
        null when MayBeEvent(name) => Count(new EventSelection([name], null, null), months),
        null => throw Lookup.NotFound("event or metric", name, project.AllMetrics.Select(metric => metric.Name).Concat(Events)),
    };

    private static Metric.EventMetric Count(EventSelection events, int months) => new(
        "feedback given", "feedback given", Unit.None, ValueKind.Number, events with { Window = Window.Of(months, WindowUnit.Month), Latest = null }, EventAggregate.Count, null, YoungPolicy.Partial);

    private Metric.AttributeMetric? Attribute(string name) => Attributes.FirstOrDefault(column => column.Attribute == name) is { } column
        ? new Metric.AttributeMetric(name, name, Unit.None, KindOf(column.Type), name, DaysSince: false)
        : null;

    private static ValueKind KindOf(AttributeType type) => type switch
    {
        AttributeType.Boolean => ValueKind.Boolean,
        AttributeType.Text => ValueKind.Text,
        AttributeType.Number or AttributeType.Date or AttributeType.Time => ValueKind.Number,
    };

    private IEnumerable<AttributeColumn> Attributes => project.Sources.Select(source => source.Mapping).OfType<RowMapping.Accounts>().SelectMany(mapping => mapping.Attributes);

    private IEnumerable<EventName> Named => project.Sources.Select(source => source.Mapping).OfType<RowMapping.Events>().Select(mapping => mapping.Event);

    private IEnumerable<string> Events => Named.OfType<EventName.Fixed>().Select(one => one.Name);

    /// <summary>Whether a source gives such an event, or reads the names of its events from a column.</summary>
    private bool MayBeEvent(string name) => Named.Any(one => one.Match(whenFixed => whenFixed.Name == name, _ => true));
}
