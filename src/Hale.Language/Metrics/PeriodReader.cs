using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads a length of time such as <c>28d</c>.</summary>
internal sealed class PeriodReader(DiagnosticBag bag)
{
    /// <summary>The period under a key; null when the key is absent or something was reported.</summary>
    public Period? Read(MapReader map, string key)
    {
        if (map.Text(key) is not { } text)
        {
            return null;
        }

        if (Period.TryParse(text, out var period))
        {
            return period;
        }

        bag.Report(ShapeRules.BadWindow, map.Optional(key)!.Span, $"`{text}` is not a length of time", "write a length such as `28d`, `6h`, `2w`, `3mo` or `1y`");
        return null;
    }
}
