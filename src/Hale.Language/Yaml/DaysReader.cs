using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Yaml;

/// <summary>Reads a length of time that is a number of days: <c>90d</c>, <c>2w</c>, <c>12h</c>.</summary>
internal sealed class DaysReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The days under a key, above 0; null when the key is absent or something was reported.</summary>
    public decimal? Read(MapReader map, string key) => map.Optional(key) is { } node ? Read(node, $"`{key}`") : null;

    /// <summary>The days, above 0; null when something was reported.</summary>
    public decimal? Read(YamlNode node, string what)
    {
        if (_read.Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (Durations.TryParse(scalar.Text, out var days) && days > 0)
        {
            return days;
        }

        bag.Report(
            ShapeRules.BadWindow, node.Span, $"{what} is `{scalar.Text}`, which is not a length of time",
            Durations.Advice(scalar.Text) ?? "write a length such as `90d`, `2w` or `12h`");
        return null;
    }
}
