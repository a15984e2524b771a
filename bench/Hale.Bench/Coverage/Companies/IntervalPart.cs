namespace Hale.Bench.Coverage.Companies;

/// <summary>A part of the study that counts how often intervals hold the truth, in companies of several laws and sizes.</summary>
/// <param name="name">Its name.</param>
/// <param name="laws">The laws.</param>
/// <param name="draw">The intervals of one world: of a law with a truth, of so many accounts, by its seed.</param>
internal sealed class IntervalPart(string name, IReadOnlyList<CompanyLaw> laws, Func<LawTruth, CompanyLaw, int, int, IReadOnlyList<Trial>> draw)
{
    private static readonly int[] Churners = [25, 50, 150];

    public void Run(StudyRun run)
    {
        var settings = (from law in laws let truth = Truth(law, run) from churners in Churners select (law, truth, churners)).ToList();
        foreach (var round in run.Rounds)
        {
            settings.ForEach(setting => Worlds(setting, round, run));
        }

        CompanyTable.Write(
            CompanyTable.Intervals,
            settings.SelectMany(setting => PromiseRow.Of(setting.law.Name, Worlds(setting, run.Seeds, run)).Select(row => CompanyTable.Row(row, setting.churners))),
            run.Output);
    }

    private LawTruth Truth(CompanyLaw law, StudyRun run)
    {
        var truth = run.Truth(law, name);
        run.Output.WriteLine(CompanyTable.Truth(law, truth));
        return truth;
    }

    private IReadOnlyList<IReadOnlyList<Trial>> Worlds((CompanyLaw Law, LawTruth Truth, int Churners) setting, int seeds, StudyRun run) => run.Kept.Take(
        $"{name}, {setting.Law.Name}, {setting.Churners} churners", seeds, seed => draw(setting.Truth, setting.Law, setting.Truth.AccountsFor(setting.Churners), seed), run.Cancellation);
}
