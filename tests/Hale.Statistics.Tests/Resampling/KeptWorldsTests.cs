using Hale.Bench.Coverage.Companies;

namespace Hale.Statistics.Tests.Resampling;

public sealed class KeptWorldsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hale-worlds-").FullName;
    private int _drawn;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Take_AfterAStop_DrawsTheRestAlone()
    {
        Taken(3).ShouldBe([0, 1, 4]);
        Taken(5).ShouldBe([0, 1, 4, 9, 16]);
        _drawn.ShouldBe(5);
    }

    [Fact]
    public void Take_OfFewer_GivesTheFirst()
    {
        Taken(5);
        Taken(2).ShouldBe([0, 1]);
        _drawn.ShouldBe(5);
    }

    [Fact]
    public void Take_AfterAStopInALine_DrawsThatAgain()
    {
        Taken(3);
        var file = Directory.GetFiles(_folder).ShouldHaveSingleItem();
        File.WriteAllText(file, File.ReadAllText(file)[..^1]);

        Taken(3).ShouldBe([0, 1, 4]);
        _drawn.ShouldBe(4);
        Taken(3).ShouldBe([0, 1, 4]);
        _drawn.ShouldBe(4);
    }

    [Fact]
    public void Take_OfIntervals_GivesThemBackToTheDigit()
    {
        var trial = new Trial("what", 0.1, new Interval(1.0 / 3, double.PositiveInfinity), null);
        Kept().Take<IReadOnlyList<Trial>>("a setting", 1, _ => [trial], CancellationToken.None);
        Kept().Take<IReadOnlyList<Trial>>("a setting", 1, _ => [], CancellationToken.None).ShouldHaveSingleItem().ShouldBe([trial]);
    }

    private IReadOnlyList<int> Taken(int worlds) => Kept().Take("squares", worlds, Square, CancellationToken.None);

    private KeptWorlds Kept() => new(_folder, TextWriter.Null);

    private int Square(int seed)
    {
        Interlocked.Increment(ref _drawn);
        return seed * seed;
    }
}
