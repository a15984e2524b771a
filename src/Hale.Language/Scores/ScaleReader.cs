using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>scale: 0..10</c> and <c>higher_is: worse</c>.</summary>
internal static class ScaleReader
{
    /// <summary>The direction of the scale.</summary>
    internal static readonly MapKey<bool> HigherIs = MapKeys.Choice(
        "higher_is", "Whether higher numbers are better, as everywhere, or worse, as of a risk.", false, new Dictionary<string, bool> { ["better"] = false, ["worse"] = true });

    /// <summary>The scale of a score with its direction; null when it was reported.</summary>
    public static Scale? Directed(MapReader map, DiagnosticBag bag)
    {
        var isWorse = map.Read(HigherIs);
        return Read(map, bag) is not { } scale ? null : isWorse ? new Scale(scale.To, scale.From) : scale;
    }

    /// <summary>The scale, 0 to 100 where none is written; null when it was reported.</summary>
    public static Scale? Read(MapReader map, DiagnosticBag bag)
    {
        if (map.Optional("scale") is not { } node)
        {
            return Scale.Hundred;
        }

        if (map.Text("scale") is not { } text)
        {
            return null;
        }

        if (text.Split("..") is [var from, var to] && Numbers.TryParse(from, out var low) && Numbers.TryParse(to, out var high) && low < high)
        {
            return new Scale(low, high);
        }

        bag.Report(ShapeRules.BadScale, node.Span, $"`{text}` is not a scale");
        return null;
    }
}
