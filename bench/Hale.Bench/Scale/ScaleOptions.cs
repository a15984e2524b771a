using System.Globalization;

namespace Hale.Bench.Scale;

/// <summary>How large the measurement is.</summary>
/// <param name="Accounts">How many accounts.</param>
/// <param name="Events">How many events.</param>
/// <param name="Months">How many month-ends are computed in one plan.</param>
/// <param name="Postgres">Whether PostgreSQL is measured too.</param>
/// <param name="Without">The names of passes that are switched off.</param>
/// <param name="EachPass">Whether the metric stage is measured once more without each pass.</param>
/// <param name="Profile">Whether each scan of the metric stage is measured by itself.</param>
/// <param name="Folder">Where files are made and kept for the next time; null for a temporary folder that is removed.</param>
internal sealed record ScaleOptions(int Accounts, long Events, int Months, bool Postgres, IReadOnlyList<string> Without, bool EachPass, bool Profile, string? Folder)
{
    public static ScaleOptions Usual { get; } = new(20_000, 20_000_000, 24, Postgres: true, [], EachPass: false, Profile: false, Folder: null);

    /// <summary>Reads arguments; null when they cannot be understood.</summary>
    public static ScaleOptions? Read(ReadOnlySpan<string> arguments) => Read(arguments, Usual);

    private static ScaleOptions? Read(ReadOnlySpan<string> arguments, ScaleOptions sofar) => arguments switch
    {
        [] => sofar,
        ["--accounts", var text, .. var rest] when Number(text) is { } number and <= 1_000_000 => Read(rest, sofar with { Accounts = (int)number }),
        ["--events", var text, .. var rest] when Number(text) is { } number => Read(rest, sofar with { Events = number }),
        ["--months", var text, .. var rest] when Number(text) is { } number and <= ScaleTimes.MostMonths => Read(rest, sofar with { Months = (int)number }),
        ["--no-postgres", .. var rest] => Read(rest, sofar with { Postgres = false }),
        ["--without", var pass, .. var rest] => Read(rest, sofar with { Without = [.. sofar.Without, pass] }),
        ["--each-pass", .. var rest] => Read(rest, sofar with { EachPass = true }),
        ["--profile", .. var rest] => Read(rest, sofar with { Profile = true }),
        ["--folder", var folder, .. var rest] => Read(rest, sofar with { Folder = Path.GetFullPath(folder) }),
        _ => null,
    };

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
