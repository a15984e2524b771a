using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Money;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Cases;

/// <summary>Metrics as lines of a case file.</summary>
internal static class CaseMetrics
{
    public static Metric Read(string line, string name, Expression? where, Dictionary<string, ValueKind> kinds, ExchangeRates? rates = null)
    {
        var (words, parts) = CaseTexts.Split(line);
        var argument = words.Length > 1 ? words[1] : null;
        return words[0] switch
        {
            "attribute" => new Metric.AttributeMetric(name, name, Unit.None, Kind(words), argument!, words[2] == "days"),
            "contacts" => new Metric.ContactsMetric(name, name, Unit.None, where, parts.TryGetValue("seen", out var seen) ? Selection(parts, seen, null) : null, YoungPolicy.Partial),
            "series" => new Metric.SeriesMetric(name, name, Unit.None, Kind(words), argument!)
            {
                Pulse = parts.TryGetValue("reset", out var reset) ? new Pulse(new PulseLevels.Words(["red", "green"])) { Reset = reset } : null,
                Asked = parts.TryGetValue("asked", out var asked) ? new EventSelection([asked], CaseWindows.Read(parts["within"]), null) : null,
            },
            _ => Event(words[0], argument, name, parts, where, kinds) with { Conversion = parts.TryGetValue("currency", out var currency) ? new Conversion(currency, rates ?? CaseTexts.Rates([])) : null },
        };
    }

    private static Metric.EventMetric Event(
        string aggregate, string? property, string name, Dictionary<string, string> parts, Expression? where, Dictionary<string, ValueKind> kinds)
    {
        var kind = aggregate is "first" or "last" && property != FactColumns.Interval ? kinds[property!] : ValueKind.Number;
        var isTop = aggregate.StartsWith("top", StringComparison.Ordinal);
        var function = Enum.Parse<EventAggregate>(aggregate.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        return new(name, name, Unit.None, kind, Selection(parts, parts.GetValueOrDefault("window"), where) with { Latest = Number(parts, "latest") }, function, property == "contact" || isTop ? null : property, YoungPolicy.Partial)
        {
            At = parts.TryGetValue("at", out var at) ? decimal.Parse(at, System.Globalization.CultureInfo.InvariantCulture) : null,
            AtLeast = Number(parts, "at_least"),
            Top = isTop ? int.Parse(property!, System.Globalization.CultureInfo.InvariantCulture) : 0,
            Quiet = parts.TryGetValue("quiet", out var quiet) ? (Window.Rolling)CaseWindows.Read(quiet) : null,
            WeekStarts = parts.ContainsKey("sunday") ? DayOfWeek.Sunday : DayOfWeek.Monday,
        };
    }

    private static int? Number(Dictionary<string, string> parts, string name) =>
        parts.TryGetValue(name, out var text) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static EventSelection Selection(Dictionary<string, string> parts, string? window, Expression? where) => new(
        parts.TryGetValue("of", out var names) ? [.. names.Split(',').Order(StringComparer.Ordinal)] : [], window is null or "all" ? null : CaseWindows.Read(window), where);

    private static ValueKind Kind(string[] words) => words[2] == "days" ? ValueKind.Number : CaseTexts.Kind(words[2]);
}
