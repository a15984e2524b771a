namespace Hale.Bench.Coverage.Companies;

/// <summary>A part of the study that can be run by itself.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Run">Prints its table for so many seeds, with so large a sample as truth.</param>
internal sealed record CompanyPart(string Name, Action<int, int, TextWriter, CancellationToken> Run)
{
    private static readonly int[] Churners = [25, 50, 150];

    public static IReadOnlyList<CompanyPart> All { get; } =
    [
        new("auc", (seeds, parts, output, cancellation) => Intervals([CompanyLaw.Once, CompanyLaw.Monthly, CompanyLaw.HalfYear], seeds, parts, output, truth => (law, accounts, seed) => CompanyStudy.Auc(law.Draw(accounts, seed), truth, seed, cancellation), cancellation)),
        new("calibration", (seeds, parts, output, cancellation) => Intervals([CompanyLaw.Once, CompanyLaw.Monthly, CompanyLaw.HalfYear], seeds, parts, output, truth => (law, accounts, seed) => CompanyStudy.Calibration(law.Draw(accounts, seed), truth, seed, cancellation), cancellation)),
        new("staying", (seeds, parts, output, cancellation) => Intervals([CompanyLaw.Once, CompanyLaw.Monthly, CompanyLaw.HalfYear], seeds, parts, output, truth =>
        {
            var stays = CompanyStudy.StayingTruths(truth);
            return (law, accounts, seed) => CompanyStudy.Staying(law.Draw(accounts, seed), stays, seed, cancellation);
        }, cancellation)),
        new("weights", (seeds, parts, output, cancellation) => Intervals([CompanyLaw.Once, CompanyLaw.Monthly], seeds, parts, output, _ => (law, accounts, seed) => CompanyStudy.Weights(law.Draw(accounts, seed), law.Company.Truth), cancellation)),
        new("forecast", (seeds, parts, output, cancellation) => Intervals([CompanyLaw.Monthly, CompanyLaw.Shaken], seeds, parts, output, _ => (law, accounts, seed) => CompanyStudy.Forecast(law.Sized(accounts, seed), seed), cancellation)),
        new("shrinkage", Shrinkage),
        new("plays", Plays),
    ];

    private static void Intervals(
        CompanyLaw[] laws, int seeds, int parts, TextWriter output, Func<LawTruth, Func<CompanyLaw, int, int, IReadOnlyList<Trial>>> study, CancellationToken cancellation)
    {
        var rows = new List<string>();
        foreach (var law in laws)
        {
            var truth = LawTruth.Of(law, parts, cancellation);
            output.WriteLine(CompanyTable.Truth(law, truth));
            var draw = study(truth);
            foreach (var churners in Churners)
            {
                var accounts = truth.AccountsFor(churners);
                rows.AddRange(PromiseRow.Run(law.Name, seeds, seed => draw(law, accounts, seed), cancellation).Select(row => CompanyTable.Row(row, churners)));
            }
        }

        Write(CompanyTable.Intervals, rows, output);
    }

    private static void Shrinkage(int seeds, int parts, TextWriter output, CancellationToken cancellation) =>
        Write(CompanyTable.Shrinkage, from accounts in (int[])[80, 150] from law in ShrinkageLaw.All select CompanyTable.Row(ShrinkageStudy.Run(law, accounts, seeds, cancellation)), output);

    private static void Plays(int seeds, int parts, TextWriter output, CancellationToken cancellation) =>
        Write(CompanyTable.Plays, PlayLaw.All.Select(law => CompanyTable.Row(PlayStudy.Run(law, parts, seeds, cancellation))), output);

    private static void Write(string heading, IEnumerable<string> rows, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var row in rows)
        {
            output.WriteLine(row);
        }

        output.WriteLine();
    }
}
