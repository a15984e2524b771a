using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Intake;

namespace Hale.Tests.Import;

/// <summary>Rows of a database that grow and change from import to import: read in parts they come to what they come to when all are read at once.</summary>
public sealed class PartsLawTests
{
    private const string Facts = "SELECT account, contact, event, occurred_at, p_amount, known_at FROM events WHERE closed_by IS NULL ORDER BY ALL";

    [Fact]
    public void InParts_AfterAnyChanges_IsWhatAllRowsSay() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3), Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var database = new FakeDatabase();
            using var inParts = new ImportRig();
            for (var round = 0; round < 4; round++)
            {
                Change(database, random, round);
                ImportAsync(inParts, database).GetAwaiter().GetResult();
            }

            using var atOnce = new ImportRig();
            ImportAsync(atOnce, database).GetAwaiter().GetResult();
            return inParts.Rows(Facts).SequenceEqual(atOnce.Rows(Facts));
        }));

    [Fact]
    public async Task InParts_WithoutNews_ReadsOnlyTheRowsOfTheLastValue()
    {
        var database = new FakeDatabase();
        using var rig = new ImportRig();
        database.Put(1, 1, Row(1, 1));
        database.Put(2, 2, Row(2, 1));
        await ImportAsync(rig, database);
        await ImportAsync(rig, database);

        database.Read.ShouldBe(3);
        rig.Rows("SELECT source, value FROM source_cursors").ShouldBe(["usage 2"]);
    }

    private static string Row(int account, int amount) => $"A{account},u1,login,2023-11-0{account}T10:00:00Z,{amount}";

    // Of a round some rows bear the greatest number of the round before: they came late with a value that had been seen.
    private static void Change(FakeDatabase database, Random random, int round)
    {
        foreach (var id in Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(12)))
        {
            database.Put(id, round * 10 + random.Next(0, 11), Row(random.Next(1, 5), random.Next(1, 4)));
        }

        database.Put(20 + round, (round * 10) + 10, Row(1, round));
    }

    private static async Task ImportAsync(ImportRig rig, FakeDatabase database)
    {
        var rows = new SourceDatabase(new SecretReference.InEnvironment("DB"), new DatabaseRows.OfTable(["events"])) { Cursor = "changed" };
        var source = new SourceDefinition("usage", new SourceFiles(), new FileFormat.Csv(','), TestSources.Events with { Id = "id" }, ImportRig.ZoneOf("UTC"), new KnownRule.WhenOccurred(), new ReachRule.LastRow())
        {
            Database = rows,
        };
        using var reader = Readers.Files(Path.Combine(rig.Project, ".scratch"), database);
        var report = await new ImportSources(reader, rig.Store, TimeProvider.System).RunAsync(rig.ProjectOf(source), MissingFilePolicy.Keep, new Progress<ImportProgress>(), CancellationToken.None);
        report.Problems.ShouldBeEmpty();
        report.Files.Sum(file => file.Refused.Sum(refusal => refusal.Count)).ShouldBe(0);
    }
}
