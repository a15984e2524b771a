namespace Hale.Tests.Diagnostics;

internal static class ReuseCases
{
    private const string Sets = "measure_sets:\n  usage: { busy: { metric: logins, linear: { from: 0, to: 20 } } }\n";

    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE3101", "scores/base.yaml", ScoreText.Measure("{ points: §color }", "plan").Replace("bands: {", "points: { colour: { pro: 100, else: 0 } }\nbands: {", StringComparison.Ordinal)
            .Replace("amount: { linear: { from: 0, to: 20 } }", "amount: { points: colour, bands: { pro: \">= 1\", 0: else } }", StringComparison.Ordinal), "did you mean `colour`?"),
        new("HALE3102", "scores/base.yaml", Named("{ points: level, bands: { §excellent: \">= 5\", poor: else } }"), "it has `poor` or `healthy`"),
        new("HALE3103", "scores/base.yaml", ScoreText.With("question: why") + "    use: §usages\n", "there is no measure set `usages`"),
        new("HALE3104", "scores/base.yaml", ScoreText.With("points: { §colour: { red: 0 } }"), "nothing uses the points table `colour`"),
        new("HALE3105", "scores/shared.yaml", Sets.Replace("usage:", "§usage:", StringComparison.Ordinal), "nothing uses the measure set `usage`"),
        new("HALE2007", "scores/shared.yaml", "measure_sets: { §Level: { } }", "`Level` is not a name for a measure set"),
    ];

    private static string Named(string measure) =>
        ScoreText.Measure(measure).Replace("bands: { red", "points: { level: { poor: 0, healthy: 100 } }\nbands: { red", StringComparison.Ordinal);
}
