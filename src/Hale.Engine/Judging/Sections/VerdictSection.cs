using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>The decision table.</summary>
internal static class VerdictSection
{
    private const double NoUsefulAuc = 0.60;

    /// <summary>The row of the table that applies. Nothing is said against a score that plays alone may have made look so.</summary>
    /// <param name="contenders">The score and what it is held against.</param>
    /// <param name="prospects">When there will be enough outcomes.</param>
    /// <param name="hidden">By how much at most plays hide its skill.</param>
    public static Verdict Make(IReadOnlyList<Contender> contenders, Prospects prospects, double hidden = 0)
    {
        var auc = contenders.First(contender => contender.Kind == ContenderKind.Score).Auc;
        var best = ContenderSection.Best(contenders);
        var gain = best?.Gain ?? Figure.None(Shortfall.NoObservations);
        var kind = Kind(auc, gain, hidden);

        // More outcomes of accounts that were acted on would not settle what plays hide.
        var isWithheld = kind != Kind(auc, gain, 0);
        return new Verdict(kind, auc, best, gain, kind == VerdictKind.NotEnoughOutcomes && !isWithheld ? prospects.OfVerdict(auc, gain) : null);
    }

    private static VerdictKind Kind(Figure auc, Figure gain, double hidden)
    {
        if (auc.Interval is not { } interval)
        {
            return VerdictKind.NotEnoughOutcomes;
        }

        if (interval.Low > 0.5 && gain.Interval is { Low: > 0 })
        {
            return VerdictKind.Ranks;
        }

        if (interval.High + hidden < NoUsefulAuc)
        {
            return VerdictKind.NoUsefulSkill;
        }

        return gain.Interval is { } ahead && ahead.High + hidden <= 0 ? VerdictKind.SimpleRuleRanksAsWell : VerdictKind.NotEnoughOutcomes;
    }
}
