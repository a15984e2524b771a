using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads numbers on a score's outer scale and gives them on the inner one.</summary>
internal sealed class PointsReader(Scale? scale, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The points of a value, 0 to 100; null when something was reported.</summary>
    public decimal? Read(YamlNode node, string what) => _read.Number(node, what) is { } outer ? Inner(outer, node.Span, what) : null;

    /// <summary>The inner number of an outer one; null when it lies outside the scale, which is reported.</summary>
    public decimal? Inner(decimal outer, SourceSpan span, string what)
    {
        if (scale is not { } known)
        {
            return 0;
        }

        var (least, most) = (Math.Min(known.From, known.To), Math.Max(known.From, known.To));
        if (outer >= least && outer <= most)
        {
            return known.Read(outer);
        }

        bag.Report(MeaningRules.OutsideScale, span, FormattableString.Invariant($"{what} is {outer}; the scale goes from {least} to {most}"));
        return null;
    }

    /// <summary>The outer number of an inner one, as people read it.</summary>
    public string Show(decimal inner) => (scale ?? Scale.Hundred).Show(inner).ToString("0.######", CultureInfo.InvariantCulture);
}
