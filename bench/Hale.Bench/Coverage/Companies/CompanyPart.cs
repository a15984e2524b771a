namespace Hale.Bench.Coverage.Companies;

/// <summary>A part of the study that can be run by itself.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Run">Prints its table.</param>
internal sealed record CompanyPart(string Name, Action<StudyRun> Run)
{
    private static readonly int[] ShrinkageAccounts = [80, 150];

    private static readonly CompanyLaw[] Laws = [CompanyLaw.Once, CompanyLaw.Monthly, CompanyLaw.HalfYear];

    public static IReadOnlyList<CompanyPart> All { get; } =
    [
        new("auc", run => new IntervalPart("auc", Laws, (truth, law, accounts, seed) => CompanyStudy.Auc(law.Draw(accounts, seed), truth, seed, run.Cancellation)).Run(run)),
        new("calibration", run => new IntervalPart("calibration", Laws, (truth, law, accounts, seed) => CompanyStudy.Calibration(law.Draw(accounts, seed), truth, seed, run.Cancellation)).Run(run)),
        new("staying", run => new IntervalPart("staying", Laws, (truth, law, accounts, seed) => CompanyStudy.Staying(law.Draw(accounts, seed), truth, seed, run.Cancellation)).Run(run)),
        new("weights", run => new IntervalPart("weights", [CompanyLaw.Once, CompanyLaw.Monthly], (_, law, accounts, seed) => CompanyStudy.Weights(law.Draw(accounts, seed), law.Company.Truth)).Run(run)),
        new("forecast", run => new IntervalPart("forecast", [CompanyLaw.Monthly, CompanyLaw.Shaken], (_, law, accounts, seed) => CompanyStudy.Forecast(law.Sized(accounts, seed), seed)).Run(run)),
        new("shrinkage", Shrinkage),
        new("plays", Plays),
    ];

    private static void Shrinkage(StudyRun run)
    {
        ShrinkageStudy[] settings = [.. from accounts in ShrinkageAccounts from law in ShrinkageLaw.All select new ShrinkageStudy(law, accounts)];
        foreach (var round in run.Rounds)
        {
            Array.ForEach(settings, setting => setting.Worlds(run, round));
        }

        CompanyTable.Write(CompanyTable.Shrinkage, settings.Select(setting => CompanyTable.Row(setting.Result(run))), run.Output);
    }

    private static void Plays(StudyRun run)
    {
        PlayStudy[] settings = [.. PlayLaw.All.Select(law => new PlayStudy(law))];
        foreach (var round in run.Rounds)
        {
            Array.ForEach(settings, setting => setting.Worlds(run, round));
        }

        CompanyTable.Write(CompanyTable.Plays, settings.Select(setting => CompanyTable.Row(setting.Result(run))), run.Output);
    }
}
