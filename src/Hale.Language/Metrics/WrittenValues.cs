using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Text;

namespace Hale.Language.Metrics;

/// <summary>Reads values of metrics as a person writes them outside of files: <c>68%</c>, <c>yes</c>, <c>red</c>, <c>2024-12-31</c>, <c>missing:stale</c>.</summary>
/// <param name="asOf">The moment that the values speak about.</param>
/// <param name="zone">The zone of its days.</param>
public sealed class WrittenValues(Instant asOf, ProjectZone zone)
{
    private const string Missing = "missing";

    private static readonly IReadOnlyDictionary<string, bool> Truth = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["yes"] = true, ["true"] = true, ["no"] = false, ["false"] = false };

    /// <summary>Reads a value.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="text">The text.</param>
    public WrittenValue Read(Metric metric, string text)
    {
        var written = text.Trim();
        return written == Missing ? new WrittenValue.Read(Value.MissingFor(MissingReason.NoData))
            : written.StartsWith(Missing + ":", StringComparison.Ordinal) ? Reason(metric, written[(Missing.Length + 1)..].Trim())
            : metric.Kind switch
            {
                ValueKind.Number => Allowed(metric, Number(metric, written), written),
                ValueKind.Text => Allowed(metric, written.Length == 0 ? null : Value.Of(written), written),
                ValueKind.Boolean => Allowed(metric, Truth.TryGetValue(written, out var truth) ? Value.Of(truth) : null, written),
            };
    }

    private static WrittenValue Reason(Metric metric, string word) => MissingReasonWords.All.TryGetValue(word, out var reason)
        ? new WrittenValue.Read(Value.MissingFor(reason))
        : new WrittenValue.Refused(
            $"`{word}` is no reason why `{metric.Name}` is missing",
            Suggestion.Advice(word, MissingReasonWords.All.Keys) ?? $"write one of {string.Join(", ", MissingReasonWords.All.Keys)}");

    /// <summary>A number, a duration where it counts days or hours, or a day where it counts the days since one.</summary>
    private Value? Number(Metric metric, string text) =>
        Numbers.TryParse(text, out var number) ? Value.Of((double)number)
        : IsTime(metric) && Durations.TryParse(text, out var days) ? Value.Of((double)(metric.Unit == Unit.Hours ? days * 24 : days))
        : metric is Metric.AttributeMetric { DaysSince: true } since && UsableYears.TryParseDay(text, out var day) ? Value.Of(Days(since, day))
        : null;

    private double Days(Metric.AttributeMetric metric, DateOnly from) => metric.Business is { } calendar ? calendar.DaysBetween(from, zone.DayOf(asOf)) : zone.DayOf(asOf).DayNumber - from.DayNumber;

    private static WrittenValue Allowed(Metric metric, Value? value, string text)
    {
        if (value is not { } read)
        {
            return new WrittenValue.Refused($"`{text}` is no value of `{metric.Name}`, which is {What(metric)}", $"write {Example(metric)}, or `missing`");
        }

        IReadOnlyList<string>? words = metric switch
        {
            Metric.SeriesMetric { Pulse.Levels: { } levels } when !levels.Have(read) => levels.Match<IReadOnlyList<string>>(names => names.Names, range => [Range(range)]),
            Metric.StateMetric when !StateWords.All.ContainsKey(text) => [.. StateWords.All.Keys.Order(StringComparer.Ordinal)],
            _ => null,
        };
        return words is null
            ? new WrittenValue.Read(read)
            : new WrittenValue.Refused($"`{metric.Name}` is never `{text}`", Suggestion.Advice(text, words) ?? $"write one of {string.Join(", ", words)}, or `missing`");
    }

    private static bool IsTime(Metric metric) => metric.Unit == Unit.Days || metric.Unit == Unit.Hours
        || metric is Metric.AttributeMetric { DaysSince: true } or Metric.AccountAgeMetric or Metric.EventMetric { Aggregate: EventAggregate.DaysSince };

    private static string What(Metric metric) => metric.Kind switch
    {
        ValueKind.Number => "a number",
        ValueKind.Text => "a text",
        ValueKind.Boolean => "yes or no",
    };

    private static string Example(Metric metric) => metric.Kind switch
    {
        ValueKind.Number when metric.Unit == Unit.Percent => "a percentage such as `68%`",
        ValueKind.Number when metric is Metric.AttributeMetric { DaysSince: true } => "a number of days or a day such as `2024-12-31`",
        ValueKind.Number when IsTime(metric) => "a number or a duration such as `30d`",
        ValueKind.Number => "a number such as `12` or `0.5`",
        ValueKind.Text => "a word",
        ValueKind.Boolean => "`yes` or `no`",
    };

    private static string Range(PulseLevels.Range range) => string.Create(CultureInfo.InvariantCulture, $"{range.Low} to {range.High}");
}
