using System.Globalization;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Tracing;
using Hale.Reports;

namespace Hale.Cli.Output.Tracing;

/// <summary>A measure with all that is behind it, for machines.</summary>
internal static class TraceShape
{
    public static object Of(TracedMeasure traced) => new
    {
        account = traced.Explained.Explanation.Account,
        score_name = traced.Explained.Run.Header.Outline.Name,
        run = traced.Explained.Run.Number,
        as_of = traced.Explained.Run.Header.AsOfLabel,
        definition_hash = traced.Explained.Run.Header.DefinitionHash,
        measure = traced.Asked.Node is { } node ? ExplanationShape.Node(node) : null,
        metric = Metric(traced.Trace, traced),
    };

    private static object Metric(MetricTrace trace, TracedMeasure traced) => new
    {
        name = trace.Metric.Name,
        label = trace.Metric.Label,
        text = MetricSentence.Of(trace.Metric, traced.Project),
        value = Value(trace.Stored),
        missing = Missing(trace.Stored),
        note = trace.Note,
        value_now = Value(trace.Now),
        missing_now = Missing(trace.Now),
        repeated = trace.IsRepeated,
        reads = trace.Reads.Select(read => Metric(read, traced)),
        facts = trace.Facts is { } facts ? Facts(facts) : null,
        children = trace.Children.Select(child => new { account = child.Account, values = child.Values.ToDictionary(value => value.Key, value => Value(value.Value), StringComparer.Ordinal) }),
    };

    private static object Facts(TracedFacts facts) => new
    {
        kind = Cells.Snake(facts.Kind.ToString()),
        count = facts.Count,
        from = facts.Window is { } window ? Moment(window.Start) : null,
        to = facts.Window is { } ending ? Moment(ending.End) : null,
        days = facts.Days.Select(day => new { day = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), facts = day.Facts, amount = day.Amount }),
        latest = facts.Latest.Select(fact => new
        {
            account = fact.Account,
            at = Moment(fact.At),
            name = fact.Name,
            contact = fact.Contact,
            says = fact.Fields.ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal),
            source = fact.Source,
            import = fact.Import,
            known_at = Moment(fact.KnownAt),
        }),
        left_out = new { known_later = facts.LeftOut.KnownLater, withdrawn = facts.LeftOut.Withdrawn, excluded = facts.LeftOut.Excluded.ToDictionary(StringComparer.Ordinal), of_no_use = facts.LeftOut.OfNoUse },
        arrived_since = facts.Arrived,
        gone_since = facts.Gone,
    };

    private static string? Moment(Instant instant) => instant == Instant.Always ? null : instant.ToString();

    private static object? Value(Value? value) => value is not { IsMissing: false } present ? null : present.Kind switch
    {
        ValueKind.Number => present.Number,
        ValueKind.Text => present.Text,
        ValueKind.Boolean => present.Boolean,
    };

    private static string? Missing(Value? value) => value is { IsMissing: true } missing ? Cells.Snake(missing.Missing.ToString()) : null;
}
