using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Testing;

/// <summary>Reads numbers that a score is expected to print.</summary>
internal sealed class ExpectedNumber(Score score, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);
    private readonly PointsReader _points = new(score.Scale, bag);

    public static ValueShape Shape { get; } = ValueShape.AnyOf(ValueShape.Number, ValueShape.Words([ExpectedTexts.None]));

    /// <summary>The number as printed, or <c>none</c>; null when the score can never print it, which is reported.</summary>
    public string? Read(YamlNode node, string what)
    {
        if (node is YamlScalar { Text: ExpectedTexts.None })
        {
            return ExpectedTexts.None;
        }

        return _read.Number(node, what) is { } number && _points.Inner(number, node.Span, what) is not null && HasPlaces(number, score.Rounding.Score, node, what)
            ? ExpectedTexts.Number(number)
            : null;
    }

    /// <summary>A share of 0 to 1.</summary>
    public decimal? Share(YamlNode node, string what) =>
        _read.NumberIn(node, what, 0, 1, "write a share from 0% to 100%, such as `92%`") is { } share && HasPlaces(share * 100, ExpectedTexts.ShareDecimals - 2, node, what)
            ? share
            : null;

    private bool HasPlaces(decimal number, int places, YamlNode node, string what)
    {
        if (Math.Round(number, places) == number)
        {
            return true;
        }

        bag.Report(
            TestRules.TooManyPlaces, node.Span, FormattableString.Invariant($"{what} is `{((YamlScalar)node).Text}`; it is printed with {places} decimal places"),
            FormattableString.Invariant($"write it with at most {places}"));
        return false;
    }
}
