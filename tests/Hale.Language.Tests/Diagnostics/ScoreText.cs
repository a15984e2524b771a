namespace Hale.Tests.Diagnostics;

/// <summary>Scores for the sound project with one part of their own.</summary>
internal static class ScoreText
{
    private const string Others = """
              amount: { linear: { from: 0, to: 20 } }
              plan: { map: { pro: 100, else: 0 } }
              is_active: { map: { yes: 100, no: 0 } }
              days_quiet: { linear: { from: 30, to: 0 } }
        """;

    /// <summary>A score whose first measure, of the metric <c>logins</c>, is given.</summary>
    public static string Measure(string measure, string metric = "logins") => Sound(string.Empty, $"      {metric}: {measure}\n{Without(metric)}", string.Empty);

    /// <summary>A score with a further key of its own.</summary>
    public static string With(string line) => Sound($"{line}\n", Measures, string.Empty);

    /// <summary>A score with an override.</summary>
    public static string Override(string rule) => Sound(string.Empty, Measures, $"\n    overrides:\n      - {rule}");

    /// <summary>A score whose bands are given.</summary>
    public static string Bands(string bands) => Sound(string.Empty, Measures, string.Empty).Replace("{ red: 0, yellow: 50, green: 75 }", bands, StringComparison.Ordinal);

    private static string Measures => $"      logins: {{ linear: {{ from: 0, to: 20 }} }}\n{Others}";

    private static string Without(string metric) => metric == "logins"
        ? Others
        : string.Join('\n', Measures.Split('\n').Where(line => !line.Contains($" {metric}:", StringComparison.Ordinal)));

    private static string Sound(string extra, string measures, string overrides) =>
        $"score: health\n{extra}bands: {{ red: 0, yellow: 50, green: 75 }}\nscorecards:\n  - name: everybody\n    measures:\n{measures}{overrides}\n";
}
