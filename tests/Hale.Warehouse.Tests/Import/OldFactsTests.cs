namespace Hale.Tests.Import;

/// <summary>Facts of which no file is recorded, because an older Hale stored them.</summary>
public sealed class OldFactsTests : IDisposable
{
    private const string Header = "account,contact,event,at,amount\n";
    private const string Rows = "A,,login,2024-01-01,\nA,,login,2024-01-02,\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task SeenAgain_TheyBelongToTheFile()
    {
        _rig.Write("usage.csv", Header + Rows);
        await _rig.ImportAsync(TestSources.Usage());
        _rig.Connection.Execute("UPDATE events SET file = NULL");

        _rig.Write("usage.csv", Header + Rows + "A,,login,2024-01-03,\n");
        var seen = await _rig.ImportOneAsync(TestSources.Usage());
        _rig.Write("usage.csv", Header + "A,,login,2024-01-03,\n");
        var gone = await _rig.ImportOneAsync(TestSources.Usage());

        (seen.Added, seen.Known, seen.Retracted).ShouldBe((1, 2, 0));
        (gone.Added, gone.Known, gone.Retracted).ShouldBe((0, 1, 2));
    }

    [Fact]
    public async Task InTwoFiles_ARowVanishesWhenItIsInNeither()
    {
        _rig.Write("usage1.csv", Header + Rows);
        _rig.Write("usage2.csv", Header + Rows);
        await _rig.ImportAsync(TestSources.Usage());

        _rig.Write("usage1.csv", Header + "A,,login,2024-01-01,\n");
        var first = await _rig.ImportAsync(TestSources.Usage());
        _rig.Write("usage2.csv", Header + "A,,login,2024-01-01,\n");
        var second = await _rig.ImportAsync(TestSources.Usage());

        (first[0].Retracted, second[1].Retracted).ShouldBe((0, 1));
        _rig.Rows("SELECT count(*) FROM events WHERE closed_by IS NULL").ShouldBe(["1"]);
    }

    [Fact]
    public async Task MissingFile_RetractedAndBack_IsReadAgain()
    {
        _rig.Write("usage1.csv", Header + Rows);
        _rig.Write("usage2.csv", Header + "B,,login,2024-01-01,\n" + Rows);
        await _rig.ImportAsync(TestSources.Usage());
        File.Delete(Path.Combine(_rig.Project, "usage2.csv"));

        await _rig.ImportAsync(TestSources.Usage());
        _rig.Missing.ShouldBe([new("usage", "usage2.csv", 1, IsRetracted: false)]);
        _rig.MissingFiles = Hale.Engine.Import.MissingFilePolicy.Retract;
        await _rig.ImportAsync(TestSources.Usage());
        _rig.Missing.ShouldBe([new("usage", "usage2.csv", 1, IsRetracted: true)]);
        _rig.Rows("SELECT account FROM events WHERE closed_by IS NULL ORDER BY ALL").ShouldBe(["A", "A"]);
        _rig.Rows("SELECT account FROM accounts WHERE closed_by IS NULL").ShouldBe(["A"]);

        _rig.Write("usage2.csv", Header + "B,,login,2024-01-01,\n" + Rows);
        (await _rig.ImportAsync(TestSources.Usage()))[1].Added.ShouldBe(1);
        _rig.Rows("SELECT account FROM events WHERE closed_by IS NULL ORDER BY ALL").ShouldBe(["A", "A", "B"]);
    }
}
