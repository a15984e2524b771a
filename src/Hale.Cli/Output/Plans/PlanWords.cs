using System.Globalization;
using Hale.Core.Scoring;
using Hale.Engine.Planning;

namespace Hale.Cli.Output.Plans;

/// <summary>Numbers and reasons of a plan, in one voice for every format.</summary>
internal static class PlanWords
{
    public static string Money(double amount) => amount.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>What accounts pay, after a comma; empty where nobody knows.</summary>
    public static string AYear(double? revenue) => revenue is { } known ? $", {Money(known)} a year" : string.Empty;

    public static string Band(string? band) => band ?? "no score";

    /// <summary>Of an account the band on a side; another word where that side does not score it.</summary>
    public static string Band(ImpactSide? side) => side is { } scored ? Band(scored.Band) : "not scored";

    public static string Value(ImpactSide? side, int decimals) => side?.Value is { } value ? Numbers.Fixed(value, decimals) : "–";

    /// <summary>The first reason, shortly.</summary>
    public static string Reason(ImpactReason reason, int decimals) => reason.Match(
        node => $"{node.Label} {Numbers.Signed(node.Change, decimals)}",
        rule => $"{(rule.Decides ? "override" : "no override")}: {rule.Because.TrimEnd('.')}",
        card => $"scorecard {card.Before} → {card.After}",
        status => status.Gains ? $"no longer {Status(status.What)}" : Status(status.What),
        belonging => belonging.Enters ? "enters the population" : "leaves the population",
        limits => limits.OfBands ? "limits of the bands" : "rounding or limits",
        _ => "begins afresh");

    /// <summary>The headline of a score: how many accounts change band.</summary>
    public static string Headline(ScoreImpact impact)
    {
        var moved = impact.Accounts.Where(account => account.ChangesBand).ToList();
        var all = Words.Count(impact.Accounts.Count, "account");
        if (moved.Count == 0)
        {
            return $"None of {all} changes band.";
        }

        List<AccountImpact> both = [.. moved.Where(account => account is { Before.Band: not null, After.Band: not null })];
        var (worse, better) = (both.Where(impact.Worsens).ToList(), both.Where(account => !impact.Worsens(account)).ToList());
        (List<AccountImpact> Accounts, string What)[] kinds =
        [
            (worse, "to a worse one"), (better, "to a better one"),
            ([.. moved.Where(account => account is { Before.Band: not null, After: { Band: null } })], "to no score"), ([.. moved.Where(account => account is { Before: { Band: null }, After.Band: not null })], "to a first score"),
            ([.. moved.Where(account => account.Before is null)], "newly scored"), ([.. moved.Where(account => account.After is null)], "no longer scored"),
        ];
        List<(List<AccountImpact> Accounts, string What)> parts = [.. kinds.Where(kind => kind.Accounts.Count > 0)];
        var said = parts.Count == 1
            ? (moved.Count == 1 ? string.Empty : "all ") + parts[0].What
            : string.Join("; ", parts.Select(part => $"{Words.Number(part.Accounts.Count)} {part.What}{AYear(ScoreImpact.Sum(part.Accounts))}"));
        return $"{Words.Number(moved.Count)} of {all} {(moved.Count == 1 ? "changes" : "change")} band{AYear(ScoreImpact.Sum(moved))}: {said}.";
    }

    /// <summary>By how much scores change.</summary>
    public static string Spread(ScoreImpact impact) => impact.Spread is not { } spread
        ? "No printed score changes."
        : $"{Words.Count(spread.Rise + spread.Fall, "score")} {(spread.Rise + spread.Fall == 1 ? "changes" : "change")}: {Words.Number(spread.Fall)} fall, {Words.Number(spread.Rise)} rise. "
            + $"The middle change is {Numbers.Signed(spread.Median, impact.Decimals)}; a tenth change by {Numbers.Signed(spread.Lowest, impact.Decimals)} or less, a tenth by {Numbers.Signed(spread.Highest, impact.Decimals)} or more.";

    /// <summary>Everything else that is worth a sentence.</summary>
    public static IEnumerable<string> Further(ScoreImpact impact)
    {
        foreach (var rule in impact.Overrides)
        {
            yield return $"Override “{rule.Because.TrimEnd('.')}” {Holds(rule)}{AYear(rule.Revenue)}.";
        }

        foreach (var (count, what) in new[] { (impact.GainScore, "gain a score"), (impact.LoseScore, "lose their score"), (impact.Enter, "enter the population"), (impact.Leave, "leave the population") })
        {
            if (count > 0 && impact.Score is { Before: not null, After: not null })
            {
                yield return $"{Words.Count(count, "account")} {(count == 1 ? what.Replace("gain", "gains", StringComparison.Ordinal).Replace("lose their", "loses its", StringComparison.Ordinal).Replace("enter", "enters", StringComparison.Ordinal).Replace("leave", "leaves", StringComparison.Ordinal) : what)}.";
            }
        }

        if (impact.Coverage is { More: var more, Less: var less } && more + less > 0)
        {
            yield return $"Coverage rises for {Words.Count(more, "account")} and falls for {Words.Number(less)}; in the mean {Percent(impact.MeanCoverage.Before)} → {Percent(impact.MeanCoverage.After)}.";
        }

        if (impact.BeginsAfresh)
        {
            yield return "The score depends on where it was: the new definition begins without a memory, so the first closes after it differ more than later ones.";
        }
    }

    private static string Holds(OverrideImpact rule) =>
        rule.Ends == 0 ? $"begins to hold for {Words.Count(rule.Begins, "account")}"
        : rule.Begins == 0 ? $"ceases to hold for {Words.Count(rule.Ends, "account")}"
        : $"begins to hold for {Words.Count(rule.Begins, "account")} and ceases for {Words.Number(rule.Ends)}";

    private static string Percent(double? share) => share is { } known ? Words.Percent(Math.Round(known, 3)) : "–";

    private static string Status(ScoreStatus status) => status switch
    {
        ScoreStatus.Scored => "scored",
        ScoreStatus.NotEnoughData or ScoreStatus.NothingPresent => "not enough data",
        ScoreStatus.Withheld => "withheld",
        ScoreStatus.NotEligible => "not eligible",
        ScoreStatus.NoGrade => "no grade",
    };
}
