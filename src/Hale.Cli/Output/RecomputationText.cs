using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Verifying;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What computing a run again from facts has shown, for people: what differs, and what changed.</summary>
internal static class RecomputationText
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="recomputed">What was found; null where nobody asked.</param>
    /// <param name="zone">The zone in which moments are shown.</param>
    /// <param name="declared">The files that declare the zone or sources otherwise than when the definition was kept.</param>
    public static void Write(IAnsiConsole console, RecomputedRun? recomputed, ProjectZone zone, IReadOnlyList<string> declared)
    {
        if (recomputed is null)
        {
            return;
        }

        console.MarkupLineInterpolated(recomputed.IsEqual
            ? (FormattableString)$"From facts: {Words.Count(recomputed.Values, "value")}, [green]all equal within 1e-9[/]"
            : $"From facts: [yellow]{Words.Number(recomputed.Differing.Sum(metric => metric.Value))} of {Words.Count(recomputed.Values, "value")} differ[/] by more than 1e-9 (of numbers above 1, by more than that share)");
        foreach (var line in Differences(recomputed))
        {
            console.WriteLine($"  {line}");
        }

        foreach (var line in Changes(recomputed, zone).Concat(recomputed.IsEqual ? [] : Others(recomputed, declared)))
        {
            console.WriteLine($"  {line}");
        }
    }

    private static IEnumerable<string> Differences(RecomputedRun recomputed)
    {
        if (recomputed.Differing.Count > 0)
        {
            yield return string.Join(", ", recomputed.Differing.Select(metric => $"{metric.Key}: {Words.Count(metric.Value, "account")}"));
        }

        foreach (var example in recomputed.Examples)
        {
            yield return $"{example.Account} {example.Metric}: stored {Shown(example.Stored)}, now {Shown(example.Now)}";
        }

        (long Count, string What)[] others =
        [
            (recomputed.OtherScores, "would be given another score"), (recomputed.OnlyStored, "scored by the run would not be scored"), (recomputed.OnlyNow, "not scored by the run would be"),
        ];
        foreach (var (count, what) in others.Where(other => other.Count > 0))
        {
            yield return $"{Words.Count(count, "account")} {what}";
        }
    }

    private static IEnumerable<string> Changes(RecomputedRun recomputed, ProjectZone zone)
    {
        var changes = recomputed.Changes;
        string When(Instant moment) => zone.ToLocal(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        if (!changes.IsEmpty)
        {
            yield return $"Since the run ({When(recomputed.Run.Header.StartedAt)}):";
        }

        foreach (var facts in changes.Arrived)
        {
            yield return $"  {Words.Count(facts.Facts, "fact")} of {facts.Source} that count for it came late, with import {facts.Import} ({When(facts.At)})";
        }

        foreach (var facts in changes.Gone)
        {
            yield return $"  {Words.Count(facts.Facts, "fact")} of {facts.Source} that counted for it {(facts.Facts == 1 ? "was" : "were")} withdrawn or replaced by import {facts.Import} ({When(facts.At)})";
        }

        foreach (var moment in changes.Erased)
        {
            yield return $"  inputs erased on {When(moment)[..10]}";
        }
    }

    /// <summary>What else can make another value of the same facts: what no definition hash covers.</summary>
    private static IEnumerable<string> Others(RecomputedRun recomputed, IReadOnlyList<string> declared)
    {
        var (then, now) = (recomputed.Run.Header.Version, HaleVersion.Text);
        if (declared.Count > 0)
        {
            yield return $"Declared otherwise than when this definition was kept: {string.Join(", ", declared)}";
        }

        if (then != now)
        {
            yield return $"Computed by Hale {then}; this is {now}";
        }

        if (recomputed.Changes.IsEmpty && declared.Count == 0 && then == now)
        {
            yield return "No fact of a source that counts for it came, went or was erased since, and nothing is declared otherwise as far as it was kept; `hale entries --history` shows what people entered.";
        }
    }

    private static string Shown(Value value) => value.IsMissing ? Cells.Reason(value.Missing) : value.ToString();
}
