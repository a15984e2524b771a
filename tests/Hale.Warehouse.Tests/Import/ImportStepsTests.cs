using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;

namespace Hale.Tests.Import;

public sealed class ImportStepsTests
{
    private static readonly SourceDefinition Usage = TestSources.Usage();

    [Fact]
    public void Interrupted_Anywhere_EndsAsOneCleanImport()
    {
        var file = from rows in Gen.Choose(0, 9) from first in Gen.Choose(0, 4) select (rows, first);
        var cases = from files in file.ListOf(5)
                    from step in Gen.Choose(1, 12)
                    from stops in Gen.Choose(0, 5).ListOf(3)
                    select (Files: files, Step: step, Stops: stops);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            using var clean = RigOf(sample.Files, sample.Step);
            clean.ImportAsync(Usage).GetAwaiter().GetResult();
            using var rig = RigOf(sample.Files, sample.Step);
            foreach (var stop in sample.Stops)
            {
                rig.InterruptAsync(stop, Usage).GetAwaiter().GetResult();
            }

            rig.ImportAsync(Usage).GetAwaiter().GetResult();
            rig.Facts().ShouldBe(clean.Facts());
            IsUnfinished(rig).ShouldBeFalse();
        }));
    }

    [Fact]
    public async Task Interrupted_AfterAStep_KeepsWholeFilesAndSaysSo()
    {
        using var rig = RigOf([(4, 0), (4, 10), (4, 20)], step: 4);

        await rig.InterruptAsync(2, Usage);

        rig.Rows("SELECT count(*) FROM events").ShouldBe(["8"]);
        IsUnfinished(rig).ShouldBeTrue();
        (await rig.ImportAsync(Usage)).Select(receipt => receipt.Skipped).ShouldBe([true, true, false]);
        IsUnfinished(rig).ShouldBeFalse();
    }

    [Fact]
    public async Task Interrupted_AfterSomethingWasRetracted_LeavesWhatWasThere()
    {
        using var rig = RigOf([(4, 0), (4, 10)], step: 1);
        await rig.ImportAsync(Usage);
        var before = rig.Facts();
        Write(rig, 0, (2, 0));
        Write(rig, 2, (4, 20));

        await rig.InterruptAsync(3, Usage);

        rig.Facts().ShouldBe(before);
        IsUnfinished(rig).ShouldBeFalse();
    }

    private static bool IsUnfinished(ImportRig rig) => rig.Rows("SELECT count(*) FROM settings WHERE key = 'unfinished_import'") is ["1"];

    private static ImportRig RigOf(IReadOnlyList<(int Rows, int First)> files, int step)
    {
        var rig = new ImportRig { Step = step };
        foreach (var (number, file) in files.Index())
        {
            Write(rig, number, file);
        }

        return rig;
    }

    private static void Write(ImportRig rig, int number, (int Rows, int First) file) => rig.Write(
        $"usage{number}.csv",
        "id,account,contact,event,at,amount\n" + string.Concat(Enumerable.Range(file.First, file.Rows).Select(row => $"{row},A{row % 3},,login,2024-01-{1 + row:00},1\n")));
}
