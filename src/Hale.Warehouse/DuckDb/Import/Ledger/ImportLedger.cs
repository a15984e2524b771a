using System.Reflection;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Erasing;
using Hale.Warehouse.DuckDb.Import.Quarantine;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>What has been imported: the numbers of imports, and how each file was when it was read last.</summary>
internal sealed class ImportLedger
{
    private readonly DuckConnection _connection;
    private readonly ProjectZone _zone;
    private readonly long _number;
    private readonly long? _unfinished;
    private bool _isWritten;

    /// <summary>Begins an import, or goes on with one that was interrupted after a step.</summary>
    /// <exception cref="WarehouseException">What is stored was imported for another zone.</exception>
    public ImportLedger(DuckConnection connection, ProjectZone zone, Instant now)
    {
        (_connection, _zone, Now) = (connection, zone, now);
        StoredZone.Check(connection, zone);
        Hash = StoredHash.Read(connection);
        Erased = ErasedPeople.Of(connection);
        _unfinished = StoredImport.Unfinished(connection);
        _number = _unfinished ?? (connection.Scalar<long?>("SELECT max(import) FROM imports") ?? 0) + 1;
        _isWritten = _unfinished is not null;
    }

    /// <summary>The moment of this import.</summary>
    public Instant Now { get; }

    /// <summary>By what the rows of this data folder are told apart.</summary>
    public RowHash Hash { get; }

    /// <summary>The people whose data must not come back.</summary>
    public ErasedPeople Erased { get; }

    /// <summary>The number of this import, recorded or not.</summary>
    public long Next => _number;

    /// <summary>The number of this import, which is recorded as soon as somebody needs it: an import that changes nothing leaves none.</summary>
    public long Number()
    {
        if (!_isWritten)
        {
            _connection.Execute("INSERT INTO imports (import, started_at, version) VALUES ($1, $2, $3)", _number, Now.Micros, Version());
            _connection.Execute(
                "INSERT INTO settings (key, value) SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM settings WHERE key = $1)", StoredZone.Key, _zone.Name);
            StoredHash.Write(_connection, Hash);
            _isWritten = true;
        }

        return _number;
    }

    /// <summary>The sources of which this import has stored files: none at its beginning, unless it was interrupted.</summary>
    public IEnumerable<string> SourcesRead => _connection.Rows("SELECT DISTINCT source FROM import_files WHERE import = $1", _number).Select(row => row.Text(0));

    /// <summary>A file's entry, which is new when it has not been imported before.</summary>
    public FileEntry Entry(SourceDefinition source, StagedFile file) =>
        _connection.Rows("SELECT number, meaning, import FROM import_files WHERE source = $1 AND file = $2", source.Name, file.Name) is [var row]
            ? new FileEntry(row.Int64(0), IsChanged: true) { IsMeantAlike = row.IsNull(1) || row.Text(1) == file.Meaning, WasHistory = SourceKnowledge.WasHistory(_connection, source, row.Int64(2)) }
            : new FileEntry((_connection.Scalar<long?>("SELECT max(number) FROM import_files") ?? 0) + 1, IsChanged: false);

    /// <summary>What became of a file at its last import, when nothing can have changed since; null when it must be read.</summary>
    /// <param name="source">The source.</param>
    /// <param name="file">The file.</param>
    /// <param name="identities">By what its rows would be resolved now.</param>
    public FileReceipt? Unchanged(SourceDefinition source, StagedFile file, string identities)
    {
        var rows = _connection.Rows(
            "SELECT records, added, known, import, changed, retracted, left_out, ended FROM import_files WHERE source = $1 AND file = $2 AND fingerprint = $3 AND checks = $4 AND identities = $5",
            source.Name,
            file.Name,
            file.Fingerprint,
            Checks(source),
            identities);
        return rows.Count == 0 || MayKnowMoreAccounts(source, file, Before(rows[0].Int64(3))) || MayJudgeOtherwise(source, Before(rows[0].Int64(3)))
            ? null
            : new FileReceipt(source.Name, file.Name, Skipped: true, rows[0].Int64(0), rows[0].Int64(1), rows[0].Int64(2), RefusedRecords.Stored(_connection, source, file))
            {
                Changed = rows[0].Int64(4), Retracted = rows[0].Int64(5), Suspect = SuspectRecords.Stored(_connection, source, file), LeftOut = rows[0].Int64(6),
                Ended = rows[0].Int64(7),
            };
    }

    /// <summary>Whether the rows of a file were resolved by other aliases or contacts than there are now.</summary>
    public bool IsResolvedOtherwise(SourceDefinition source, StagedFile file, string identities) => _connection.Scalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM import_files WHERE source = $1 AND file = $2 AND identities <> $3)", source.Name, file.Name, identities);

    /// <summary>Records a file as it is now.</summary>
    public void Record(LoadScope scope, FileCounts counts)
    {
        var (source, file) = (scope.Source, scope.File);
        counts = scope.IsContinued ? counts.After(Span(scope)) : counts;
        _connection.Execute("DELETE FROM import_files WHERE source = $1 AND file = $2", source.Name, file.Name);
        _connection.Execute(
            """
            INSERT INTO import_files (source, file, fingerprint, import, records, added, known, first_fact, last_fact, number, changed, retracted, checks, left_out, ended, meaning, identities)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """,
            source.Name,
            file.Name,
            file.Fingerprint,
            Number(),
            file.Records,
            counts.Added,
            counts.Known,
            OrNull(counts.FirstFact),
            OrNull(counts.LastFact),
            scope.Entry.Number,
            counts.Changed,
            counts.Retracted,
            Checks(source),
            counts.LeftOut,
            counts.Ended,
            file.Meaning,
            scope.Identities.FingerprintOf(source));
        SourceKnowledge.Record(_connection, source, Number());
    }

    private (long? First, long? Last) Span(LoadScope scope) => _connection
        .Rows("SELECT first_fact, last_fact FROM import_files WHERE source = $1 AND file = $2", scope.Source.Name, scope.File.Name)
        .Select(row => (row.IsNull(0) ? (long?)null : row.Int64(0), row.IsNull(1) ? (long?)null : row.Int64(1)))
        .FirstOrDefault();

    /// <summary>Forgets a file whose facts have been retracted: when it comes back, it is read again.</summary>
    public void Forget(SourceDefinition source, string file)
    {
        Number();
        foreach (var table in new[] { "import_files", "refused", "suspects", "unmatched" })
        {
            _connection.Execute($"DELETE FROM {table} WHERE source = $1 AND file = $2", source.Name, file);
        }
    }

    /// <summary>The last import by all of whose facts a file was judged: an unfinished one stored some after it.</summary>
    private long Before(long import) => import == _unfinished ? import - 1 : import;

    private bool MayKnowMoreAccounts(SourceDefinition source, StagedFile file, long import) => _connection.Scalar<bool>(
        """
        SELECT EXISTS (SELECT 1 FROM refused WHERE source = $1 AND file = $2 AND code = $3) AND EXISTS (SELECT 1 FROM accounts WHERE import > $4)
        """,
        source.Name,
        file.Name,
        RefusalCodes.UnknownAccount,
        import);

    private bool MayJudgeOtherwise(SourceDefinition source, long import) => CheckedFacts.JudgedBy(source)
        .Any(table => _connection.Scalar<bool>($"SELECT EXISTS (SELECT 1 FROM {table} WHERE import > $1 OR closed_by > $1)", import));

    private static string Checks(SourceDefinition source) => string.Join('\n', source.Checks.Select(check => $"{check.Name}: {check.Condition}"));

    private static DuckValue OrNull(long? value) => value is { } number ? number : DuckValue.Null;

    private static string Version() => typeof(ImportLedger).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
