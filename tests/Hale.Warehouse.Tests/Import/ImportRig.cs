using System.Text;
using Hale.Core.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake;
using Hale.Warehouse;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Metrics;

namespace Hale.Tests.Import;

/// <summary>A project folder with files and a warehouse that they are imported into.</summary>
internal sealed class ImportRig : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DuckDbSession _session;
    private Instant _now = new(1_700_000_000_000_000);

    public ImportRig(string memory = "1GB")
    {
        Project = Path.Combine(_folder.Path, "project");
        Directory.CreateDirectory(Project);
        var data = _folder.File("data");
        NewDatabase.CopyTo(data);
        _session = DuckDbSession.Open(new WarehouseOptions(data, memory, Threads: 2, [_folder.Path]));
        Connection = _session.Connect();
    }

    public string Project { get; }

    public DuckConnection Connection { get; }

    public bool AccountsFromEvents { get; set; } = true;

    public string Zone { get; set; } = "UTC";

    public Dictionary<string, ValueKind> SeriesKinds { get; } = [];

    public MissingFilePolicy MissingFiles { get; set; }

    public List<MissingFile> Missing { get; } = [];

    /// <summary>How contracts stood at the last import.</summary>
    public IReadOnlyList<ContractVerdict> Contracts { get; private set; } = [];

    public Instant Now => _now;

    public DuckDbFactStore Store => new(_session, Step);

    /// <summary>After how many new records an import is committed.</summary>
    public long Step { get; set; } = ImportSteps.Usual;

    public DuckDbMetricStore Metrics => new(_session);

    public string Write(string name, string text)
    {
        var path = Path.Combine(Project, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>Imports all sources, those of accounts first, a day after the import before.</summary>
    public Task<IReadOnlyList<FileReceipt>> ImportAsync(params SourceDefinition[] sources) => ImportAsync(sources, new NoProgress(), CancellationToken.None);

    public async Task<IReadOnlyList<FileReceipt>> ImportAsync(SourceDefinition[] sources, IProgress<double> progress, CancellationToken cancellationToken)
    {
        _now = new Instant(_now.Micros + Instant.MicrosPerDay);
        using var reader = Readers.Files(Path.Combine(_folder.Path, "scratch"));
        await using var session = await Store.BeginImportAsync(ProjectOf(sources), _now, cancellationToken);
        var receipts = new List<FileReceipt>();
        var readings = new List<SourceReading>();
        var files = new List<(SourceDefinition Source, StagedFile File)>();
        Missing.Clear();
        foreach (var source in sources.OrderBy(source => source.Mapping is RowMapping.Accounts ? 0 : 1))
        {
            var reading = await reader.OpenAsync(source, new ReadingContext(Project, ZoneOf(Zone), SeriesKinds), cancellationToken);
            reading.Problems.ShouldBeEmpty();
            readings.Add(reading);
            foreach (var file in reading.Files)
            {
                receipts.Add(await session.LoadAsync(source, file, progress, cancellationToken));
                files.Add((source, file));
            }
        }

        foreach (var source in sources)
        {
            Missing.AddRange(await session.SettleMissingAsync(source, [.. receipts.Where(receipt => receipt.Source == source.Name).Select(receipt => receipt.File)], MissingFiles, cancellationToken));
        }

        foreach (var (place, (source, file)) in files.Index())
        {
            receipts[place] = await session.LookAgainAsync(source, file, receipts[place], cancellationToken);
        }

        Contracts = await session.JudgeContractsAsync(readings, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return receipts;
    }

    /// <summary>Begins an import and leaves it after so many files, as if the process had been killed.</summary>
    public async Task InterruptAsync(int files, params SourceDefinition[] sources)
    {
        _now = new Instant(_now.Micros + Instant.MicrosPerDay);
        using var reader = Readers.Files(Path.Combine(_folder.Path, "scratch"));
        await using var session = await Store.BeginImportAsync(ProjectOf(sources), _now, CancellationToken.None);
        foreach (var source in sources.OrderBy(source => source.Mapping is RowMapping.Accounts ? 0 : 1))
        {
            var reading = await reader.OpenAsync(source, new ReadingContext(Project, ZoneOf(Zone), SeriesKinds), CancellationToken.None);
            foreach (var file in reading.Files.Take(files))
            {
                await session.LoadAsync(source, file, new NoProgress(), CancellationToken.None);
                files--;
            }
        }
    }

    public async Task<FileReceipt> ImportOneAsync(SourceDefinition source) => (await ImportAsync(source)).ShouldHaveSingleItem();

    /// <summary>The rows of a query, their values joined by blanks.</summary>
    public List<string> Rows(string sql) =>
        [.. Connection.Rows(sql).Select(row => string.Join(' ', Enumerable.Range(0, row.Count).Select(column => Convert.ToString(row.Value(column), System.Globalization.CultureInfo.InvariantCulture))))];

    /// <summary>Everything stored but the record of imports.</summary>
    public List<string> Facts()
    {
        string[] queries =
        [
            "SELECT * EXCLUDE (import) FROM accounts ORDER BY ALL",
            "SELECT * EXCLUDE (import) FROM attributes ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM events ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM series ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM subscriptions ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM outcomes ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM contacts ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM aliases ORDER BY ALL",
            "SELECT * EXCLUDE (import, file) FROM lineage ORDER BY ALL",
            "SELECT * FROM first_facts ORDER BY ALL",
            "SELECT * FROM source_events ORDER BY ALL",
            "SELECT * FROM source_reach ORDER BY ALL",
        ];
        return [.. queries.SelectMany(Rows)];
    }

    public Project ProjectOf(params SourceDefinition[] sources) => new("test", Project, ZoneOf(Zone), AccountsFromEvents, sources, [], []);

    public static ProjectZone ZoneOf(string name) => ProjectZone.TryFind(name, out var zone) ? zone : throw new InvalidOperationException(name);

    public void Dispose()
    {
        Connection.Dispose();
        _session.Dispose();
        _folder.Dispose();
    }
}
