using Hale.Core.Outcomes;

namespace Hale.Core.Retention;

/// <summary>Reads from a ledger which decisions came due in a period, and how they went.</summary>
internal static class RenewalReading
{
    /// <summary>The decisions of an account: those that count, and those that are open.</summary>
    public static IEnumerable<RenewalDecision> Of(PaidHistory history, RetentionPeriod period) =>
        history.Lines.Where(line => period.Holds(line.EffectiveAt)).Select(line => Decided(line, history)).OfType<RenewalDecision>()
            .Concat(history.OpenEnds.Where(period.Holds).Select(_ => new RenewalDecision(null, false, null, null)));

    private static RenewalDecision? Decided(LedgerEntry line, PaidHistory history) =>
        line.Rule == LedgerRule.Stated ? ByStatement(line, history)
        : line.Kind == OutcomeKind.Renewed && line.Rule == LedgerRule.Renewal && line.Terms.Any(term => term.Ends == line.EffectiveAt) ? new RenewalDecision(line, true, DueOf(line), KeptOf(line))
        : line.Rule is LedgerRule.Gap or LedgerRule.Stop or LedgerRule.Free or LedgerRule.Drop && line.Terms.Any(HadAgreedEnd) ? new RenewalDecision(line, false, DueOf(line), KeptOf(line))
        : null;

    /// <summary>A source speaks: of the terms behind the derived line that it outvotes or, where there is none, of a decision without terms.</summary>
    private static RenewalDecision? ByStatement(LedgerEntry line, PaidHistory history)
    {
        var isLoss = OutcomeWords.IsLoss(line.Kind);
        if (line.Kind != OutcomeKind.Renewed && !isLoss || line.WhileActive)
        {
            return null;
        }

        var behind = history.AllLines
            .Where(entry => entry.OutvotedBy == line.Source && entry.Kind is OutcomeKind.Renewed or OutcomeKind.Churned && history.Same(entry.EffectiveAt, line.EffectiveAt))
            .MinBy(entry => Math.Abs(entry.EffectiveAt.Micros - line.EffectiveAt.Micros));
        return isLoss ? new RenewalDecision(line, false, behind is null ? null : DueOf(behind), behind?.Due is null ? null : 0)
            : behind is { Kind: OutcomeKind.Renewed } ? new RenewalDecision(line, true, DueOf(behind), KeptOf(behind))
            : new RenewalDecision(line, true, null, null);
    }

    private static bool HadAgreedEnd(Subscriptions.SubscriptionTerm term) => term.Ends is not null;

    /// <summary>What is paid afterwards less what did not come due, no less than nothing and no more than came due.</summary>
    private static decimal? KeptOf(LedgerEntry line) =>
        line is { Due: { } due, Before: { } before, After: { } after } ? PaidHistory.Rounded(Math.Clamp(after - (before - due), 0, Math.Max(0, due))) : null;

    private static decimal? DueOf(LedgerEntry line) => PaidHistory.Rounded(line.Due);
}
