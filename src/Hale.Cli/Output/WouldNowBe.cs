using Hale.Core.Explanation;
using Hale.Core.Time;
using Hale.Engine.Explaining;
using Hale.Engine.History;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What a score of the past would be with what has become known since, beside what was published.</summary>
/// <param name="Published">The score as published.</param>
/// <param name="Again">The run that computed it again.</param>
/// <param name="Now">What it says of the account; null when it does not score it.</param>
internal sealed record WouldNowBe(ExplainedAccount Published, Run Again, ExplainedAccount? Now)
{
    private ExplanationDifference? Difference => Now is null ? null : ExplanationDifference.Of(Published.Explanation, Now.Explanation);

    private int Decimals => Again.Header.Outline.Decimals;

    /// <summary>For machines.</summary>
    public object Shape => new
    {
        run = Again.Number,
        known_until = (Again.Header.KnownUntil ?? Again.Header.AsOf).ToString(),
        is_scored = Now is not null,
        score = Now?.Explanation.Score,
        band = Now?.Explanation.Band,
        status = Now is null ? null : Cells.Snake(Now.Explanation.Status.ToString()),
        change = Difference?.Change,
        measures = Difference?.Measures ?? [],
        scorecard_before = Difference?.ScorecardBefore,
        overrides = Difference?.Overrides ?? [],
    };

    public WouldNowBe ForCustomer() => this with { Published = Published.ForCustomer(), Now = Now?.ForCustomer() };

    public void Write(IAnsiConsole console, ProjectZone zone)
    {
        console.WriteLine();
        var known = RunKindText.Moment(Again.Header.KnownUntil ?? Again.Header.AsOf, zone);
        console.MarkupLineInterpolated($"[bold]{Answer()}[/], with what was known at {known} (run {Again.Number}).");
        foreach (var line in Difference is { } difference ? DifferenceText.Lines(difference, Now!.Explanation.Scorecard, Decimals) : [])
        {
            console.WriteLine($"  {line}");
        }
    }

    private string Answer() => Now is not { } now ? "Would not be scored now"
        : (Published.Explanation.Score, now.Explanation.Score) switch
        {
            (null, null) => $"Would still have no score: {now.Explanation.StatusText}",
            (_, null) => $"Would now have no score: {now.Explanation.StatusText}",
            ({ } before, { } score) when before == score => $"Would still be {Shown(now)}",
            ({ } before, { } score) => $"Would now be {Shown(now)} ({Numbers.Signed(score - before, Decimals)})",
            (null, _) => $"Would now be {Shown(now)}",
        };

    private string Shown(ExplainedAccount account)
    {
        var (shown, label) = (Again.Header.Outline.Show(account.Explanation.Score!.Value, account.Explanation.BandLabel!), account.Explanation.BandLabel!);
        return shown == label ? shown : $"{shown} {label}";
    }
}
