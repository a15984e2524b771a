using Hale.Core.Time;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;
using Hale.Statistics.Resampling;

namespace Hale.Bench.Coverage.Companies;

/// <summary>Whether a correct score is called wrong because the team acts on it.</summary>
internal static class PlayStudy
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    public static PlayResult Run(PlayLaw law, int truthParts, int seeds, CancellationToken cancellation)
    {
        var (alone, acted) = (LawTruth.Of(law.LeftAlone, truthParts, cancellation).Auc, LawTruth.Of(law.ActedOn, truthParts, cancellation).Auc);
        var verdicts = new (bool HeldOut, Verdict Headline, Verdict AllRows)[seeds];
        Parallel.For(0, seeds, new ParallelOptions { CancellationToken = cancellation }, seed => verdicts[seed] = Judge(law, seed, cancellation));
        return new PlayResult(
            law.Name, seeds, alone, acted, verdicts.Count(one => one.HeldOut),
            PlayTally.Of([.. verdicts.Select(one => one.Headline)], alone),
            PlayTally.Of([.. verdicts.Select(one => one.AllRows)], alone));
    }

    private static (bool HeldOut, Verdict Headline, Verdict AllRows) Judge(PlayLaw law, int seed, CancellationToken cancellation)
    {
        var evidence = BacktestEvidence.Of(law.ActedOn.Draw(law.Company.Accounts, seed), ProjectZone.Utc);
        var headline = TreatmentSection.Headline(evidence);
        var intervals = new Intervals(new BootstrapOptions(CompanyStudy.Resamples, seed, Threads: 1), cancellation) { SandwichFrom = JudgeBacktest.ManyRows };
        return (!ReferenceEquals(headline, evidence), Of(headline), Of(evidence));

        Verdict Of(Evidence judged) => VerdictSection.Make(ContenderSection.Make(judged, intervals), new Prospects(judged, Today), TreatmentSection.Hidden(judged));
    }
}
