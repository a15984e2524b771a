using Hale.Engine.History;

namespace Hale.Cli.Output;

/// <summary>The numbers and the band of a listed account as its score is printed.</summary>
internal static class Scores
{
    public static string? Band(Run run, ListedAccount account) => account.Band is { } band ? run.Header.Outline.Bands[band].Name : null;

    /// <summary>An inner number on the outer scale, rounded as the score is.</summary>
    public static decimal? Printed(Run run, double? inner) => inner is { } number ? run.Header.Outline.Print(number) : null;

    /// <inheritdoc cref="Printed"/>
    public static string? Shown(Run run, double? inner) => Printed(run, inner) is { } printed ? Numbers.Fixed(printed, run.Header.Outline.Decimals) : null;
}
