using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Cli.Commands;

/// <summary>Reads which accounts of a run are meant, and turns a wrong name into a suggestion.</summary>
/// <param name="attributes">The attributes that there are, stored or declared.</param>
/// <param name="run">The run.</param>
internal sealed class FilterReader(IReadOnlyList<string> attributes, Run run)
{
    private const string ByBand = "band";

    private const string ByScorecard = "scorecard";

    public AccountFilter Filter(string? band, IEnumerable<string> segments) => new(Band(band), [.. segments.Select(Segment)]);

    public string? Band(string? name) => name is null || run.Header.Outline.Bands.Any(band => band.Name == name)
        ? name
        : throw Lookup.NotFound("band", name, run.Header.Outline.Bands.Select(band => band.Name));

    public KeyValuePair<string, string> Segment(string text) => text.Split('=', 2) is [var name, var value]
        ? KeyValuePair.Create(Attribute(name), value)
        : throw new Failure(ExitCode.Usage, $"`{text}` is no segment", "write attribute=value, such as plan=enterprise");

    public string Attribute(string name) => attributes.Contains(name) ? name : throw Lookup.NotFound("attribute", name, attributes);

    /// <summary>The attributes of lists with commas.</summary>
    public IReadOnlyList<string> Attributes(IEnumerable<string> lists) => [.. lists.SelectMany(list => list.Split(',')).Select(Attribute).Distinct(StringComparer.Ordinal)];

    /// <summary>What a book is broken down by, from lists with commas. That it is broken down by band needs no saying.</summary>
    public IReadOnlyList<Breakdown> Breakdowns(IEnumerable<string> lists) =>
        [.. lists.SelectMany(list => list.Split(',')).Distinct(StringComparer.Ordinal).Where(name => name != ByBand || attributes.Contains(name)).Select(Breakdown)];

    private Breakdown Breakdown(string name) =>
        attributes.Contains(name) ? new Breakdown.AttributeValue(name)
        : run.Header.Metrics.Contains(name) ? new Breakdown.MetricValue(name)
        : name == ByScorecard ? new Breakdown.ChosenScorecard()
        : throw Lookup.NotFound("attribute or metric of the score", name, [.. attributes, .. run.Header.Metrics, ByBand, ByScorecard]);
}
