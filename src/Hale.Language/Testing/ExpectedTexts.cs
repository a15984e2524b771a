using System.Globalization;
using System.Text.Json;
using Hale.Core.Explanation;
using Hale.Core.Scoring;

namespace Hale.Language.Testing;

/// <summary>How what is expected and what came out are written, so that equal things are equal texts.</summary>
internal static class ExpectedTexts
{
    /// <summary>Stands where there is no number and no band.</summary>
    public const string None = "none";

    /// <summary>A coverage is printed in percent with one decimal place.</summary>
    public const int ShareDecimals = 3;

    public static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? None;

    public static string Share(decimal share) => $"{Number(Math.Round(share, ShareDecimals, MidpointRounding.AwayFromZero) * 100)} %";

    public static string Status(ScoreStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <summary>Texts in any order.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Order(StringComparer.Ordinal))}]";

    /// <summary>The points of a node of the chosen scorecard.</summary>
    public static string Points(TestAnswer answer, string path) => Find(answer.Explanation.Root, path) is { } node
        ? Number(node.Points)
        : $"not in the scorecard {Scorecard(answer)}";

    /// <summary>The scorecard that was chosen; an account that is not eligible has none.</summary>
    public static string Scorecard(TestAnswer answer) => answer.Result.Status == ScoreStatus.NotEligible ? None : answer.Score.Scorecards[answer.Result.Scorecard].Name;

    private static ExplanationNode? Find(ExplanationNode node, string path) =>
        node.Path == path ? node : node.Children.Select(child => Find(child, path)).FirstOrDefault(found => found is not null);
}
