using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>What a card has to leave open, and what it would take.</summary>
internal static class UnknownSection
{
    public static IReadOnlyList<Unknown> Make(Evidence evidence, Verdict verdict, Probability probability, Warning warning, Segments segments, Prospects prospects)
    {
        (bool Open, UnknownKind Kind, Outlook? Outlook)[] all =
        [
            (verdict.Auc.Interval is null, UnknownKind.AnySkill, prospects.OfAnySkill(verdict.Auc)),
            (verdict.Auc.Interval is not null && verdict.Kind == VerdictKind.NotEnoughOutcomes, UnknownKind.BetterThanNaive, prospects.OfGain(verdict.Gain)),
            (prospects.OfFivePoints(verdict.Auc) is not null, UnknownKind.WithinFivePoints, prospects.OfFivePoints(verdict.Auc)),
            (!evidence.Dated, UnknownKind.Timing, null),
            (probability.Basis == ProbabilityBasis.None, UnknownKind.Probabilities, null),
            (warning.WhyNot is not null, UnknownKind.EarlyWarning, null),
            (segments.Rows.Count == 0, UnknownKind.BySegment, null),
            (!Has(evidence, account => account.Revenue is not null), UnknownKind.Revenue, null),
            (!Rules.StartsAreKnown(evidence), UnknownKind.Tenure, null),
            (true, UnknownKind.Treatment, null),
        ];
        return [.. all.Where(unknown => unknown.Open).Select(unknown => new Unknown(unknown.Kind, unknown.Outlook))];
    }

    private static bool Has(Evidence evidence, Func<AuditAccount, bool> holds) => evidence.Accounts.Values.Any(holds);
}
