using System.Globalization;

namespace Hale.Bench.Definitions;

/// <summary>How large the measurement is.</summary>
/// <param name="Metrics">How many metrics the project has.</param>
/// <param name="Scorecards">How many scorecards, in scores of five.</param>
/// <param name="Accounts">How many accounts are scored.</param>
/// <param name="Measures">How many measures the scored scorecard has.</param>
internal sealed record DefinitionsOptions(int Metrics, int Scorecards, int Accounts, int Measures)
{
    public static DefinitionsOptions Usual { get; } = new(500, 50, 100_000, 30);

    /// <summary>Reads arguments; null when they cannot be understood.</summary>
    public static DefinitionsOptions? Read(ReadOnlySpan<string> arguments) => Read(arguments, Usual);

    private static DefinitionsOptions? Read(ReadOnlySpan<string> arguments, DefinitionsOptions sofar) => arguments switch
    {
        [] => sofar,
        ["--metrics", var text, .. var rest] when Number(text) is { } number => Read(rest, sofar with { Metrics = number }),
        ["--scorecards", var text, .. var rest] when Number(text) is { } number => Read(rest, sofar with { Scorecards = number }),
        ["--accounts", var text, .. var rest] when Number(text) is { } number => Read(rest, sofar with { Accounts = number }),
        ["--measures", var text, .. var rest] when Number(text) is { } number => Read(rest, sofar with { Measures = number }),
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_000_000 ? number : null;
}
