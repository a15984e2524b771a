using Hale.Core.Explanation;
using Hale.Engine.History;

namespace Hale.Cli.Output;

/// <summary>The numbers and the band of a listed account as its score is printed.</summary>
internal static class Scores
{
    public static string? Band(Run run, ListedAccount account) => account.Band is { } band ? run.Header.Outline.Bands[band].Name : null;

    /// <summary>What the band of an account is called; null without one.</summary>
    public static string? BandLabel(Run run, ListedAccount account) => account.BandLabel ?? Band(run, account);

    /// <summary>The score as people are shown it; null without one.</summary>
    public static string? ToPeople(Run run, ListedAccount account) =>
        Printed(run, account.Value) is { } printed && BandLabel(run, account) is { } band ? run.Header.Outline.Show(printed, band) : null;

    /// <summary>What its change is called; null when the definition does not say.</summary>
    public static TrendExplanation? Trend(Run run, Close? compared, ListedAccount account) =>
        ComparedCloses.Trend(run.Header.Outline, compared, Printed(run, account.Value), account.Compared);

    /// <summary>An inner number on the outer scale, rounded as the score is.</summary>
    public static decimal? Printed(Run run, double? inner) => inner is { } number ? run.Header.Outline.Print(number) : null;

    /// <inheritdoc cref="Printed"/>
    public static string? Shown(Run run, double? inner) => Printed(run, inner) is { } printed ? Numbers.Fixed(printed, run.Header.Outline.Decimals) : null;
}
