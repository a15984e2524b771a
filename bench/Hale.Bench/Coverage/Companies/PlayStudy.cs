using Hale.Core.Time;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;
using Hale.Statistics.Resampling;

namespace Hale.Bench.Coverage.Companies;

/// <summary>Whether a correct score is called wrong because the team acts on it.</summary>
/// <param name="law">The company.</param>
internal sealed class PlayStudy(PlayLaw law)
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>What is said in the first worlds.</summary>
    public IReadOnlyList<PlayVerdict> Worlds(StudyRun run, int seeds) => run.Kept.Take($"plays, {law.Name}", seeds, seed => Judge(seed, run.Cancellation), run.Cancellation);

    public PlayResult Result(StudyRun run)
    {
        var (alone, acted) = (run.Truth(law.LeftAlone, "plays, nobody acts").Auc, run.Truth(law.ActedOn, "plays, acted on").Auc);
        var verdicts = Worlds(run, run.Seeds);
        return new PlayResult(
            law.Name, run.Seeds, alone, acted, verdicts.Count(one => one.HeldOut),
            PlayTally.Of([.. verdicts.Select(one => one.Headline)], alone),
            PlayTally.Of([.. verdicts.Select(one => one.AllRows)], alone));
    }

    private PlayVerdict Judge(int seed, CancellationToken cancellation)
    {
        var evidence = BacktestEvidence.Of(law.ActedOn.Draw(law.Company.Accounts, seed), ProjectZone.Utc);
        var headline = TreatmentSection.Headline(evidence);
        var intervals = new Intervals(new BootstrapOptions(CompanyStudy.Resamples, seed, Threads: 1), cancellation) { SandwichFrom = JudgeBacktest.ManyRows };
        return new PlayVerdict(!ReferenceEquals(headline, evidence), Of(headline), Of(evidence));

        SaidOfSkill Of(Evidence judged) => SaidOfSkill.Of(VerdictSection.Make(ContenderSection.Make(judged, intervals), new Prospects(judged, Today), TreatmentSection.Hidden(judged)));
    }
}
