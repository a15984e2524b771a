using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>The decision table.</summary>
internal static class VerdictSection
{
    private const double NoUsefulAuc = 0.60;

    public static Verdict Make(IReadOnlyList<Contender> contenders, Prospects prospects)
    {
        var auc = contenders.First(contender => contender.Kind == ContenderKind.Score).Auc;
        var best = ContenderSection.Best(contenders);
        var gain = best?.Gain ?? Figure.None(Shortfall.NoObservations);
        var kind = Kind(auc, gain);
        return new Verdict(kind, auc, best, gain, kind == VerdictKind.NotEnoughOutcomes ? prospects.OfVerdict(auc, gain) : null);
    }

    private static VerdictKind Kind(Figure auc, Figure gain)
    {
        if (auc.Interval is not { } interval)
        {
            return VerdictKind.NotEnoughOutcomes;
        }

        if (interval.Low > 0.5 && gain.Interval is { Low: > 0 })
        {
            return VerdictKind.Ranks;
        }

        if (interval.High < NoUsefulAuc)
        {
            return VerdictKind.NoUsefulSkill;
        }

        return gain.Interval is { High: <= 0 } ? VerdictKind.SimpleRuleRanksAsWell : VerdictKind.NotEnoughOutcomes;
    }
}
