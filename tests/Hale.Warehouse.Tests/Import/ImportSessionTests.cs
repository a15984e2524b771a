using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;
using Hale.Intake;

namespace Hale.Tests.Import;

public sealed class ImportSessionTests : IDisposable
{
    private const string Header = "id,account,contact,event,at,amount\n";
    private static readonly SourceDefinition Usage = TestSources.Usage(TestSources.Events with { Id = "id" });
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task ManyRecords_OneBadRow_CostsThatRow()
    {
        using (var file = new StreamWriter(Path.Combine(_rig.Project, "usage.csv")))
        {
            file.Write(Header);
            for (var record = 1; record <= 150_000; record++)
            {
                file.Write(record == 75_000 ? "75000,\"open,x\n" : $"{record},A{record % 1000},u{record % 77},login,2024-01-{1 + (record % 28):00}T10:00:00Z,1.5\n");
            }
        }

        var clock = Stopwatch.StartNew();
        var receipt = await _rig.ImportOneAsync(Usage);

        (receipt.Records, receipt.Added).ShouldBe((150_000, 149_999));
        receipt.Refused.Select(refusal => (refusal.Code, refusal.FirstRecord)).ShouldBe([("unreadable", 75_000)]);
        _rig.Rows("SELECT count(*) FROM events").ShouldBe(["149999"]);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task NotCommitted_LeavesNothing()
    {
        _rig.Write("usage.csv", Header + "1,A,,login,2024-01-01,1\n");
        await LoadWithoutCommitAsync(new NoProgress(), CancellationToken.None);

        _rig.Facts().ShouldBeEmpty();
        _rig.Rows("SELECT (SELECT count(*) FROM imports) + (SELECT count(*) FROM import_files) + (SELECT count(*) FROM settings)").ShouldBe(["0"]);
        _rig.Rows("SELECT count(*) FROM duckdb_columns() WHERE table_name = 'events' AND column_name = 'p_amount'").ShouldBe(["0"]);
    }

    [Fact]
    public async Task Cancelled_LeavesNothingAndCanBeRepeated()
    {
        _rig.Write("usage.csv", Header + string.Concat(Enumerable.Range(0, 60_000).Select(id => $"{id},A,,login,2024-01-01,1\n")));
        using var cancellation = new CancellationTokenSource();
        var progress = new CancelAt(0.5, cancellation);

        await Should.ThrowAsync<OperationCanceledException>(() => LoadWithoutCommitAsync(progress, cancellation.Token));

        _rig.Facts().ShouldBeEmpty();
        (await _rig.ImportOneAsync(Usage)).Added.ShouldBe(60_000);
    }

    [Fact]
    public async Task Progress_GoesUpToOne()
    {
        _rig.Write("usage.csv", Header + string.Concat(Enumerable.Range(0, 60_000).Select(id => $"{id},A,,login,2024-01-01,1\n")));
        var progress = new ProgressList();

        await _rig.ImportAsync([Usage], progress, CancellationToken.None);

        progress.Values[^1].ShouldBe(1);
        progress.Values.ShouldBe(progress.Values.Order());
    }

    [Fact]
    public async Task File_ChangedSinceItWasOpened_IsUnreadable()
    {
        _rig.Write("usage.csv", Header + "1,A,,login,2024-01-01,1\n");
        using var reader = Readers.Files(Path.Combine(_rig.Project, ".scratch"));
        var reading = await reader.OpenAsync(Usage, new ReadingContext(_rig.Project, ImportRig.ZoneOf("UTC"), _rig.SeriesKinds), CancellationToken.None);
        _rig.Write("usage.csv", Header + "1,A,,login,2024-01-01,1\n2,A,,login,2024-01-01,1\n");

        (await LoadFaultAsync(reading)).Message.ShouldBe("usage.csv changed or became unreadable while it was read: it is not as it was when the import began");
        File.Delete(Path.Combine(_rig.Project, "usage.csv"));
        (await LoadFaultAsync(reading)).Message.ShouldStartWith("usage.csv changed or became unreadable while it was read: ");
        _rig.Facts().ShouldBeEmpty();
    }

    [Fact]
    public async Task Parquet_File_IsImported()
    {
        _rig.Connection.Execute(
            $"COPY (SELECT range AS id, 'A' || range % 3 AS account, NULL::VARCHAR AS contact, 'login' AS event, TIMESTAMP '2024-01-01' + to_hours(range) AS at, range / 4 AS amount FROM range(1000)) TO '{_rig.Project}/usage.parquet' (FORMAT parquet)");
        var source = TestSources.Usage(TestSources.Events with { Id = "id" }, "usage.parquet");

        var receipt = await _rig.ImportOneAsync(source);

        (receipt.Records, receipt.Added).ShouldBe((1000, 1000));
        _rig.Rows("SELECT sum(p_amount), max(day) FROM events").ShouldBe(["124875.000000 19764"]);
    }

    [Fact]
    public void AnyOrderAndSplit_WithOwnIds_GivesTheSameFacts()
    {
        var row = from account in Gen.Elements("A", "B", "C", "ä\"',")
                  from day in Gen.Choose(1, 28)
                  from amount in Gen.Elements("", "1", "2.5")
                  from name in Gen.Elements("login", "export")
                  select $"\"{account.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,{name},2024-01-{day:00},{amount}";
        var cases = from rows in row.ListOf()
                    from shuffled in Gen.Shuffle(rows.Index().ToArray())
                    from split in Gen.Choose(0, rows.Count)
                    select (Rows: rows, Shuffled: shuffled, Split: split);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4), Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            var whole = FactsOf([string.Concat(sample.Rows.Select((text, id) => $"{id},{text}\n"))]);
            var shuffled = sample.Shuffled.Select(numbered => $"{numbered.Index},{numbered.Item}\n").ToList();
            var parts = FactsOf([string.Concat(shuffled.Take(sample.Split)), string.Concat(shuffled.Skip(sample.Split))]);
            return whole.SequenceEqual(parts);
        }));
    }

    [Fact]
    public void AnyOrder_WithoutIds_GivesTheSameFactsAndNoneAgain()
    {
        var row = from account in Gen.Elements("A", "B")
                  from day in Gen.Choose(1, 3)
                  select $",{account},,login,2024-01-{day:00},\n";
        var cases = from rows in row.ListOf()
                    from shuffled in Gen.Shuffle(rows.ToArray())
                    select (Rows: rows, Shuffled: shuffled);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4), Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            using var rig = new ImportRig();
            rig.Write("usage.csv", Header + string.Concat(sample.Rows));
            var first = rig.ImportOneAsync(TestSources.Usage()).GetAwaiter().GetResult();
            var facts = rig.Facts();
            rig.Write("usage.csv", Header + string.Concat(sample.Shuffled) + "\n");
            var second = rig.ImportOneAsync(TestSources.Usage()).GetAwaiter().GetResult();
            return first.Added == sample.Rows.Count && second.Added == 0 && rig.Facts().SequenceEqual(facts);
        }));
    }

    private static List<string> FactsOf(string[] files)
    {
        using var rig = new ImportRig();
        foreach (var (index, rows) in files.Index())
        {
            rig.Write($"usage{index}.csv", Header + rows);
        }

        rig.ImportAsync(Usage).GetAwaiter().GetResult();
        return rig.Facts();
    }

    private async Task LoadWithoutCommitAsync(IProgress<double> progress, CancellationToken cancellationToken)
    {
        using var reader = Readers.Files(Path.Combine(_rig.Project, ".scratch"));
        var reading = await reader.OpenAsync(Usage, new ReadingContext(_rig.Project, ImportRig.ZoneOf("UTC"), _rig.SeriesKinds), CancellationToken.None);
        await using var session = await _rig.Store.BeginImportAsync(_rig.ProjectOf(Usage), _rig.Now, CancellationToken.None);
        await session.LoadAsync(Usage, reading.Files[0], progress, cancellationToken);
    }

    private async Task<WarehouseException> LoadFaultAsync(SourceReading reading)
    {
        await using var session = await _rig.Store.BeginImportAsync(_rig.ProjectOf(Usage), _rig.Now, CancellationToken.None);
        var fault = await Should.ThrowAsync<WarehouseException>(() => session.LoadAsync(Usage, reading.Files[0], new NoProgress(), CancellationToken.None));
        fault.Fault.ShouldBe(WarehouseFault.Unreadable);
        return fault;
    }

    private sealed class CancelAt(double share, CancellationTokenSource cancellation) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value >= share)
            {
                cancellation.Cancel();
            }
        }
    }

    private sealed class ProgressList : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }
}
