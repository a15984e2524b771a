using Hale.Core.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>The smallest changes to a band for machines.</summary>
internal static class ReachShape
{
    /// <summary>The shape; without changes the account is in the band already.</summary>
    public static object Of(TriedAccount account, BandChanges? found) => new
    {
        account.Before.Account,
        account.Ready.Stored.Name,
        score_name = account.Run.Header.Outline.Name,
        run = account.Run.Number,
        as_of = account.Run.Header.AsOfLabel,
        definition_hash = account.Run.Header.DefinitionHash,
        now = TriedShape.Side(account.Before),
        target = found is null ? null : account.Run.Header.Outline.Bands[found.Target].Name,
        single = found?.Single.Select(change => Change(account, change)) ?? [],
        pairs = found?.Pairs.Select(change => Change(account, change)) ?? [],
        beyond = found?.Beyond.Select(one => new { best = TriedShape.Change(one.Best), at_best = TriedShape.Side(account.Explain(one.AtBest)) }) ?? [],
        together = found?.Together is { } together ? TriedShape.Side(account.Explain(together)) : null,
        not_offered = found?.NotOffered.Select(one => new { metric = one.Metric.Name, one.Metric.Label, because = one.Because, text = WhatIfWords.Why(one) }) ?? [],
    };

    private static object Change(TriedAccount account, SmallestChange change) => new
    {
        changes = change.Metrics.Select(TriedShape.Change),
        after = TriedShape.Side(account.Explain(change.After)),
        moved_points = Math.Round(change.Effort, 6),
    };
}
