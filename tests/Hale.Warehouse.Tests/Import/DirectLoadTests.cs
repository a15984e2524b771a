using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>A file that is read for the first time is stored without being staged. A check that finds nothing has it staged.</summary>
public sealed class DirectLoadTests
{
    private const string Header = "id,account,contact,event,at,amount\n";

    private static readonly RowPreparation NoInvites = new()
    {
        Where = new Comparison(ComparisonOperator.NotEqual, new Reference("event", ValueKind.Text, true), new TextLiteral("invite")),
    };

    private static readonly RowCheck Never = new(
        "never", new Comparison(ComparisonOperator.Equal, new Reference(RowFields.Event, ValueKind.Text, true), new TextLiteral("nothing is called so")));

    // Equal rows, ids that repeat with the same and with other content, rows that are refused and left out, accounts that nobody declares.
    private static readonly Gen<string> Row =
        from id in Gen.Elements("", "1", "2", "3", "4", "5", "6", "7")
        from account in Gen.Frequency((8, Gen.Elements("A", "B")), (1, Gen.Constant("Z")), (1, Gen.Constant("")))
        from name in Gen.Frequency((6, Gen.Elements("login", "export")), (1, Gen.Constant("invite")), (1, Gen.Constant("")))
        from at in Gen.Frequency((8, Gen.Elements("2024-01-01", "2024-01-02T10:00:00Z")), (1, Gen.Constant("soon")))
        from amount in Gen.Frequency((8, Gen.Elements("", "1", "2.5")), (1, Gen.Constant("ten")))
        select $"{id},{account},,{name},{at},{amount}\n";

    private static readonly Gen<List<string>> Files =
        from first in Row.ListOf()
        from second in Row.ListOf()
        from shared in Gen.Choose(0, 2)
        select new List<string> { string.Concat(first), string.Concat(second.Concat(first.Take(shared))) };

    [Theory]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData("id", true)]
    [InlineData("id", false)]
    public void FirstFiles_OfAnyRows_GiveWhatStagingGives(string? id, bool fromEvents)
    {
        var source = TestSources.Usage(TestSources.Events with { Id = id }) with { Rows = NoInvites };
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(Files.ToArbitrary(), files =>
        {
            var direct = Imported(source, files, fromEvents);
            var staged = Imported(source with { Checks = [Never] }, files, fromEvents);
            direct.ShouldBe(staged);
        }));
    }

    [Fact]
    public void KnownAtImport_OfAnyRows_GiveWhatStagingGives()
    {
        var source = TestSources.Usage(known: new KnownRule.AtImport());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4), Prop.ForAll(Files.ToArbitrary(), files =>
            Imported(source, files, fromEvents: true).ShouldBe(Imported(source with { Checks = [Never] }, files, fromEvents: true))));
    }

    [Fact]
    public async Task SecondFile_WithRowsOfTheFirst_AddsTheOthers()
    {
        using var rig = new ImportRig();
        rig.Write("usage1.csv", Header + "1,A,,login,2024-01-01,\n2,A,,login,2024-01-01,\n3,B,,login,2024-01-02,\n");
        await rig.ImportAsync(TestSources.Usage());
        rig.Write("usage2.csv", Header + "4,B,,login,2024-01-02,\n5,B,,login,2024-01-03,\n6,A,,login,2024-01-01,\n");
        var receipts = await rig.ImportAsync(TestSources.Usage());

        (receipts[1].Added, receipts[1].Known).ShouldBe((1L, 2L));
        rig.Rows("SELECT count(*), count(DISTINCT (id_high, id_low)) FROM events").ShouldBe(["4 4"]);
        rig.Rows("SELECT count(*) FROM shared_rows").ShouldBe(["2"]);
        (await rig.ImportAsync(TestSources.Usage())).ShouldAllBe(receipt => receipt.Skipped);
    }

    [Fact]
    public async Task Folder_OfAnEarlierVersion_KeepsItsHash()
    {
        using var rig = new ImportRig();
        rig.Connection.Execute("INSERT INTO imports VALUES (1, 0, 'earlier')");
        rig.Write("usage.csv", Header + "1,A,,login,2024-01-01,\n");
        await rig.ImportOneAsync(TestSources.Usage());

        rig.Rows("SELECT count(*) FROM settings WHERE key = 'row_hash'").ShouldBe(["0"]);
        rig.Rows(
            """
            SELECT id_high = CAST(h >> 64 AS UBIGINT), id_low = CAST(h & 18446744073709551615 AS UBIGINT)
            FROM events, (SELECT md5_number('5:usage1:A5:login:' || '1704067200000000;1704067200000000;;') AS h)
            """).ShouldBe(["True True"]);
    }

    /// <summary>The hash of a folder's rows is the engine's: when a new version of it fails here, what is stored must be numbered anew from its columns.</summary>
    [Fact]
    public async Task Folder_OfThisVersion_SaysWhatTheEngineMakesOfCells()
    {
        using var rig = new ImportRig();
        rig.Write("usage.csv", Header + "1,A,,login,2024-01-01,\n");
        await rig.ImportOneAsync(TestSources.Usage());

        rig.Rows("SELECT value FROM settings WHERE key = 'row_hash'").ShouldBe(["9765824854128644394"]);
        rig.Connection.Execute("UPDATE settings SET value = '1' WHERE key = 'row_hash'");
        (await Should.ThrowAsync<Hale.Engine.Warehousing.WarehouseException>(() => rig.ImportOneAsync(TestSources.Usage()))).Message
            .ShouldStartWith("The stored rows were numbered by another version of the engine");
    }

    private static string Imported(SourceDefinition source, List<string> files, bool fromEvents)
    {
        using var rig = new ImportRig { AccountsFromEvents = fromEvents };
        rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,Acme,2023-01-01,,,\nB,Best,2023-01-01,,,\n");
        var receipts = new List<FileReceipt>();
        foreach (var (place, rows) in files.Index())
        {
            rig.Write($"usage{place}.csv", Header + rows);
            receipts.AddRange(rig.ImportAsync(TestSources.Crm(), source).GetAwaiter().GetResult());
        }

        var receipt = receipts.Select(file => $"{file with { Refused = [], Suspect = [] }} {string.Join("; ", file.Refused)}");
        var refused = rig.Rows("SELECT * FROM refused ORDER BY ALL");
        var spans = rig.Rows("SELECT file, records, added, known, left_out, first_fact, last_fact, number FROM import_files ORDER BY ALL");
        var shared = rig.Rows("SELECT * FROM shared_rows ORDER BY ALL");
        return string.Join('\n', [.. receipt, .. rig.Facts(), .. refused, .. spans, .. shared]);
    }
}
